package org.clientele.table;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The order of many distinct texts, four characters at a time.
final class TextOrder {

    private static final int FEW = 24;

    private final String[] values;

    private TextOrder(String[] values) {
        this.values = values;
    }

    /// Returns the place of each used value among the used ones.
    static int[] ranks(String[] values, boolean[] used) {
        var places = IntStream.range(0, values.length).filter(i -> used[i]).toArray();
        new TextOrder(values).sort(places, 0);
        var ranks = new int[values.length];
        for (int rank = 0; rank < places.length; rank++) {
            ranks[places[rank]] = rank;
        }
        return ranks;
    }

    private void sort(int[] places, int depth) {
        if (places.length <= FEW) {
            insert(places);
            return;
        }
        var own = new long[places.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = four(values[places[i]], depth);
        }
        var index = new int[places.length];
        Arrays.setAll(index, i -> i);
        Radix.sort(index, own);
        var sorted = new int[places.length];
        Arrays.setAll(sorted, i -> places[index[i]]);
        System.arraycopy(sorted, 0, places, 0, sorted.length);
        for (int from = 0; from < index.length; ) {
            int to = from + 1;
            while (to < index.length && own[index[to]] == own[index[from]]) {
                to++;
            }
            if (to - from > 1) {
                var run = Arrays.copyOfRange(places, from, to);
                sort(run, depth + 4);
                System.arraycopy(run, 0, places, from, run.length);
            }
            from = to;
        }
    }

    private void insert(int[] places) {
        for (int i = 1; i < places.length; i++) {
            int place = places[i];
            int j = i;
            for (; j > 0 && values[places[j - 1]].compareTo(values[place]) > 0; j--) {
                places[j] = places[j - 1];
            }
            places[j] = place;
        }
    }

    /// Returns the four characters from `depth` as one number; beyond the end are zeros.
    private static long four(String text, int depth) {
        long key = 0;
        for (int i = depth; i < depth + 4; i++) {
            key = key << 16 | (i < text.length() ? text.charAt(i) : 0);
        }
        return key;
    }
}
