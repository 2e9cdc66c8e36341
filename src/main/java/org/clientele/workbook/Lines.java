package org.clientele.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clientele.source.Source;
import org.clientele.spec.Deposits;
import org.clientele.spec.Problem;
import org.clientele.table.RowIds;
import org.clientele.words.Words;

/// Where the rows of a table stand in the files they came from, in words.
public final class Lines {

    private final RowIds ids;
    private final Deposits deposits;
    private final Words words;
    private final Map<String, String> labels = new HashMap<>();

    public Lines(RowIds ids, Deposits deposits, Words words) {
        this.ids = ids;
        this.deposits = deposits;
        this.words = words;
    }

    /// Returns the file and row number of each parent of a row.
    public String of(int row) {
        var parents = new ArrayList<String>();
        for (var part : ids.parts()) {
            if (part.numbers()[row] != 0) {
                var origin = part.origins().get(part.origin()[row]);
                parents.add(words.text("know.line", label(origin), part.numbers()[row]));
            }
        }
        return words.text("know.list", List.copyOf(parents));
    }

    /// Rows that no file has, such as a list of customers, are named by how they were made.
    private String label(String origin) {
        return labels.computeIfAbsent(origin, id -> {
            try {
                return deposits.get(id, Source.class).label();
            } catch (Problem _) {
                return id;
            }
        });
    }
}
