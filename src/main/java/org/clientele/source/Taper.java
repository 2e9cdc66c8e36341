package org.clientele.source;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/// Whether the records of a text end where they have no more to say, under names of which there are as many as any
/// record has cells: so that its width is that of the names, however few records are as wide.
final class Taper {

    private static final int SEVERAL = 5;
    private static final int SORTS = 3;

    private Taper() {}

    static boolean is(List<List<String>> rows) {
        int width = rows.isEmpty() ? 0 : rows.getFirst().size();
        if (width < SORTS || rows.stream().map(List::size).distinct().count() < SORTS) {
            return false;
        }
        var below = rows.subList(1, rows.size());
        long shorter = below.stream().filter(row -> row.size() < width).count();
        return shorter >= SEVERAL
                && shorter < below.size()
                && below.stream().allMatch(row -> row.size() > 1 && row.size() <= width && isFull(row))
                && areNames(rows.getFirst())
                && isTold(below);
    }

    private static boolean isFull(List<String> row) {
        return !row.getLast().isBlank();
    }

    private static boolean areNames(List<String> names) {
        return new HashSet<>(names).size() == names.size()
                && names.stream().noneMatch(name -> name.isBlank() || HeaderSniffer.isValue(name));
    }

    /// Returns whether some column that all records have holds numbers or dates only.
    private static boolean isTold(List<List<String>> rows) {
        int least = rows.stream().mapToInt(List::size).min().orElse(0);
        return IntStream.range(0, least)
                .anyMatch(column -> rows.stream().allMatch(row -> HeaderSniffer.isValue(row.get(column))));
    }
}
