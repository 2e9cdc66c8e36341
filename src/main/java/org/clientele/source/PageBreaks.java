package org.clientele.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a printer puts between the rows of two pages: the number of the page, the titles that stand above the names
/// of the columns, and empty rows.
final class PageBreaks {

    private static final int TITLES = 50;

    private final int width;
    private final Set<List<String>> titles = new HashSet<>();
    private long first;
    private long many;

    PageBreaks(int width) {
        this.width = width;
    }

    /// Takes a record that stands above the names.
    void above(List<String> cells) {
        var full = full(cells);
        if (titles.size() < TITLES && !full.isEmpty() && 2 * full.size() <= width) {
            titles.add(full);
        }
    }

    /// Returns whether a record is no row of the table.
    boolean isOne(List<String> cells, long line) {
        var full = full(cells);
        boolean isBreak =
                full.isEmpty() || titles.contains(full) || PageLine.of(full).isPresent();
        if (isBreak) {
            first = many == 0 ? line : first;
            many++;
        }
        return isBreak;
    }

    private static List<String> full(List<String> cells) {
        return cells.stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
    }

    List<Reason> notes() {
        return many == 0 ? List.of() : List.of(Reason.of("note.pages", many, first));
    }
}
