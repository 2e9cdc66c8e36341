package org.clientele.table;

import java.util.List;

/// The names of the rows of a sheet, by which every row can be walked back to the rows it came from.
///
/// Each part names one origin (a source id, or the word for how rows were made) and, for each row, the number of the
/// row there, from 1; 0 where the row has no parent in that part, as an unmatched row of a join has.
public record RowIds(List<Part> parts) {

    /// The row numbers of all rows in one origin; a row belongs to the origin `origins.get(origin[row])`.
    public record Part(List<String> origins, int[] origin, long[] numbers) {

        public Part {
            origins = List.copyOf(origins);
        }

        public String name(int row) {
            return numbers[row] == 0 ? "" : origins.get(origin[row]) + ":" + numbers[row];
        }

        Part gather(int[] rows) {
            var gatheredOrigin = new int[rows.length];
            var gathered = new long[rows.length];
            for (int i = 0; i < rows.length; i++) {
                gatheredOrigin[i] = rows[i] < 0 ? 0 : origin[rows[i]];
                gathered[i] = rows[i] < 0 ? 0 : numbers[rows[i]];
            }
            return new Part(origins, gatheredOrigin, gathered);
        }
    }

    public RowIds {
        parts = List.copyOf(parts);
    }

    /// Numbers the rows of one origin from 1.
    public static RowIds of(String origin, int rows) {
        var numbers = new long[rows];
        java.util.Arrays.setAll(numbers, i -> i + 1L);
        return new RowIds(List.of(new Part(List.of(origin), new int[rows], numbers)));
    }

    public int size() {
        return parts.getFirst().numbers().length;
    }

    /// Returns the name of a row: its parents' names joined by `+`.
    public String name(int row) {
        var name = new StringBuilder(parts.getFirst().name(row));
        for (var part : parts.subList(1, parts.size())) {
            name.append('+').append(part.name(row));
        }
        return name.toString();
    }

    /// Returns a number that depends on the name of the row alone and is spread evenly: for random samples.
    public long hash(int row) {
        long hash = 0;
        for (var part : parts) {
            hash = mixed(hash + part.numbers[row]);
            hash = mixed(hash + part.origins.get(part.origin[row]).hashCode());
        }
        return hash;
    }

    /// The finalizer of SplitMix64.
    private static long mixed(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// Returns whether a row here and a row there have the same name.
    public boolean same(int row, RowIds other, int otherRow) {
        if (parts.size() != other.parts.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            var a = parts.get(i);
            var b = other.parts.get(i);
            if (a.numbers[row] != b.numbers[otherRow]
                    || a.numbers[row] != 0 && !a.origins.get(a.origin[row]).equals(b.origins.get(b.origin[otherRow]))) {
                return false;
            }
        }
        return true;
    }

    /// Returns the names of these rows, in this order; −1 stands for a row without parent.
    public RowIds gather(int[] rows) {
        return new RowIds(parts.stream().map(p -> p.gather(rows)).toList());
    }

    /// Returns ids that carry the parents of both, row by row.
    public RowIds beside(RowIds other) {
        return new RowIds(java.util.stream.Stream.concat(parts.stream(), other.parts.stream())
                .toList());
    }

    void digest(Hasher hasher) {
        for (var part : parts) {
            for (int i = 0; i < part.numbers().length; i++) {
                hasher.add(part.numbers()[i]).add(part.origins().get(part.origin()[i]));
            }
        }
    }
}
