package org.clientele.analysis.privacy;

import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import org.clientele.table.Groups;
import org.clientele.table.Sheet;

/// Whose some rows are. Rows of the same person count once wherever they are alike; a row that does not say whose it is
/// counts as a person of its own.
///
/// @param owners whose each entry is; below zero where that is not known
/// @param rows how many equal rows each entry stands for
record Crowd(int[] owners, int[] rows) {

    private static final int UNKNOWN = -1;

    /// Returns one entry for each row.
    static Crowd of(Sheet sheet, Optional<String> person) {
        var each = new int[sheet.rows()];
        Arrays.fill(each, 1);
        return new Crowd(owners(sheet, person), each);
    }

    /// Returns one entry for each group of rows that are of the same person too.
    static Crowd of(Sheet sheet, Optional<String> person, Groups alike) {
        var owners = owners(sheet, person);
        return new Crowd(Arrays.stream(alike.first()).map(row -> owners[row]).toArray(), alike.sizes());
    }

    private static int[] owners(Sheet sheet, Optional<String> person) {
        if (person.isEmpty()) {
            var nobody = new int[sheet.rows()];
            Arrays.fill(nobody, UNKNOWN);
            return nobody;
        }
        var block = sheet.block(person.get());
        var owners = Groups.of(sheet, person.get()).of();
        for (int row = 0; row < owners.length; row++) {
            owners[row] = block.isMissing(row) ? UNKNOWN : owners[row];
        }
        return owners;
    }

    /// Returns how many people every group of entries has.
    int[] people(Groups groups) {
        var people = new int[groups.count()];
        var last = new int[Arrays.stream(owners).max().orElse(UNKNOWN) + 1];
        Arrays.fill(last, UNKNOWN);
        var order = groups.rows();
        var starts = groups.starts();
        for (int group = 0; group < people.length; group++) {
            for (int at = starts[group]; at < starts[group + 1]; at++) {
                int entry = order[at];
                int owner = owners[entry];
                if (owner == UNKNOWN) {
                    people[group] += rows[entry];
                } else if (last[owner] != group) {
                    last[owner] = group;
                    people[group]++;
                }
            }
        }
        return people;
    }

    /// Returns how many rows every group of entries has.
    long[] rows(Groups groups) {
        var sums = new long[groups.count()];
        for (int entry = 0; entry < rows.length; entry++) {
            sums[groups.of()[entry]] += rows[entry];
        }
        return sums;
    }

    /// Returns how many people are at worst in a group of each size, smallest first.
    TreeMap<Integer, Integer> exposed(Groups groups) {
        var people = people(groups);
        var least = new int[Arrays.stream(owners).max().orElse(UNKNOWN) + 1];
        var exposed = new TreeMap<Integer, Integer>();
        for (int entry = 0; entry < owners.length; entry++) {
            int size = people[groups.of()[entry]];
            int owner = owners[entry];
            if (owner == UNKNOWN) {
                exposed.merge(size, rows[entry], Integer::sum);
            } else if (least[owner] == 0 || size < least[owner]) {
                least[owner] = size;
            }
        }
        Arrays.stream(least).filter(size -> size > 0).forEach(size -> exposed.merge(size, 1, Integer::sum));
        return exposed;
    }
}
