package org.clientele.chart;

import java.util.Arrays;

/// Numbers distinct doubles in order of first appearance: open addressing over their bits.
final class Places {

    private double[] keys;
    private int[] rows;
    private int[] slots;
    private int size;

    Places(int expected) {
        keys = new double[expected];
        rows = new int[expected];
        slots = new int[Integer.highestOneBit(expected) * 4];
    }

    /// Returns the number of this key; a new key is numbered and remembers the row it was seen in first.
    int of(double key, int row) {
        int slot = slot(key);
        if (slots[slot] == 0) {
            if (size == keys.length) {
                grow();
                slot = slot(key);
            }
            keys[size] = key;
            rows[size] = row;
            slots[slot] = ++size;
        }
        return slots[slot] - 1;
    }

    int size() {
        return size;
    }

    int row(int place) {
        return rows[place];
    }

    double[] keys() {
        return Arrays.copyOf(keys, size);
    }

    private int slot(double key) {
        long bits = Double.doubleToLongBits(key) * 0x9E3779B97F4A7C15L;
        int slot = (int) (bits >>> 32) & (slots.length - 1);
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, size * 2);
        rows = Arrays.copyOf(rows, size * 2);
        slots = new int[slots.length * 2];
        for (int place = 0; place < size; place++) {
            slots[slot(keys[place])] = place + 1;
        }
    }
}
