package org.clientele.customer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clientele.table.Block;
import org.clientele.table.Groups;

/// The customers of several tables under one numbering, by the text of their ids, in order of first appearance.
final class Roll {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids = new ArrayList<>();

    /// Returns the number of the customer of each of these rows of a column; −1 where there is none.
    int[] of(Block block, int[] rows) {
        var present = block.gather(rows);
        var groups = Groups.of(List.of(present), rows.length);
        var number = new int[groups.count()];
        Arrays.setAll(number, group -> {
            int row = groups.first()[group];
            return present.isMissing(row) ? -1 : number(present.text(row));
        });
        return Arrays.stream(groups.of()).map(group -> number[group]).toArray();
    }

    int[] of(Block block) {
        var rows = new int[block.size()];
        Arrays.setAll(rows, i -> i);
        return of(block, rows);
    }

    private int number(String id) {
        return numbers.computeIfAbsent(id, _ -> {
            ids.add(id);
            return ids.size() - 1;
        });
    }

    int size() {
        return ids.size();
    }

    List<String> ids() {
        return ids;
    }
}
