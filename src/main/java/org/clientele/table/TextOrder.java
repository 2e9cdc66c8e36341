package org.clientele.table;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The order of many distinct texts, seven bytes at a time.
final class TextOrder {

    private static final int FEW = 24;
    private static final int BYTES = 7;

    private final Texts values;

    private TextOrder(Texts values) {
        this.values = values;
    }

    /// Returns the place of each used value among the used ones.
    static int[] ranks(Texts values, boolean[] used) {
        var places = IntStream.range(0, values.size()).filter(i -> used[i]).toArray();
        var order = new TextOrder(values);
        if (values.isHalved()) {
            places = order.compared(places);
        } else {
            order.sort(places, 0);
        }
        var ranks = new int[values.size()];
        for (int rank = 0; rank < places.length; rank++) {
            ranks[places[rank]] = rank;
        }
        return ranks;
    }

    private int[] compared(int[] places) {
        return IntStream.of(places)
                .boxed()
                .sorted(values::compare)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void sort(int[] places, int depth) {
        if (places.length <= FEW) {
            insert(places);
            return;
        }
        int at = depth;
        var own = sevens(places, at);
        while (LongStream.of(own).allMatch(key -> key == own[0])) {
            at += BYTES;
            fill(own, places, at);
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
                sort(run, at + BYTES);
                System.arraycopy(run, 0, places, from, run.length);
            }
            from = to;
        }
    }

    private long[] sevens(int[] places, int depth) {
        var own = new long[places.length];
        fill(own, places, depth);
        return own;
    }

    private void fill(long[] own, int[] places, int depth) {
        for (int i = 0; i < own.length; i++) {
            own[i] = seven(places[i], depth);
        }
    }

    private void insert(int[] places) {
        for (int i = 1; i < places.length; i++) {
            int place = places[i];
            int j = i;
            for (; j > 0 && values.compare(places[j - 1], place) > 0; j--) {
                places[j] = places[j - 1];
            }
            places[j] = place;
        }
    }

    /// Returns the seven bytes from `depth` as one number, beyond the end zeros, and after them how many there are, at
    /// most eight: of two texts of which one is the beginning of the other the shorter comes first, whatever
    /// follows.
    private long seven(int place, int depth) {
        var bytes = values.bytes(place);
        int from = values.begin(place) + depth;
        int left = values.end(place) - from;
        long key = 0;
        for (int i = 0; i < BYTES; i++) {
            key = key << Byte.SIZE | (i < left ? Utf8.rank(bytes[from + i]) : 0);
        }
        return key << Byte.SIZE | Math.clamp(left, 0, BYTES + 1);
    }
}
