package org.clientele.table;

/// Sorts an index by unsigned 64-bit keys, stably, in time that grows with the rows and not faster.
final class Radix {

    private static final int BITS = 11;
    private static final int SIZE = 1 << BITS;

    private Radix() {}

    /// Brings `index` into the order of `keys[index[i]]`; the keys are left as they were.
    static void sort(int[] index, long[] keys) {
        var from = new long[index.length];
        long differing = 0;
        for (int i = 0; i < index.length; i++) {
            from[i] = keys[index[i]];
            differing |= from[i] ^ from[0];
        }
        var fromIndex = index;
        var to = new long[index.length];
        var toIndex = new int[index.length];
        for (int shift = 0; shift < 64; shift += BITS) {
            if ((differing >>> shift & SIZE - 1) != 0) {
                pass(shift, fromIndex, from, toIndex, to);
                var keysBefore = from;
                from = to;
                to = keysBefore;
                var before = fromIndex;
                fromIndex = toIndex;
                toIndex = before;
            }
        }
        if (fromIndex != index) {
            System.arraycopy(fromIndex, 0, index, 0, index.length);
        }
    }

    private static void pass(int shift, int[] fromIndex, long[] from, int[] toIndex, long[] to) {
        var places = new int[SIZE + 1];
        for (var key : from) {
            places[(int) (key >>> shift & SIZE - 1) + 1]++;
        }
        for (int digit = 0; digit < SIZE; digit++) {
            places[digit + 1] += places[digit];
        }
        for (int i = 0; i < from.length; i++) {
            int place = places[(int) (from[i] >>> shift & SIZE - 1)]++;
            to[place] = from[i];
            toIndex[place] = fromIndex[i];
        }
    }
}
