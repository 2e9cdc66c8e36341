package org.clientele.table;

/// Gives each distinct number a place, from 0, in order of first asking.
final class LongPlaces {

    private final long[] keys;
    private final int[] places;
    private final int mask;
    private int size;

    LongPlaces(int most) {
        int capacity = Integer.highestOneBit(Math.max(8, most)) * 4;
        keys = new long[capacity];
        places = new int[capacity];
        mask = capacity - 1;
    }

    int of(long key) {
        int slot = slot(key);
        if (places[slot] == 0) {
            keys[slot] = key;
            places[slot] = ++size;
        }
        return places[slot] - 1;
    }

    int size() {
        return size;
    }

    private int slot(long key) {
        long mixed = (key ^ key >>> 32) * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (places[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
