package org.clientele.source;

import java.util.List;

/// Places in a list, packed into as few bytes each as the length of the list needs; the first byte says how many.
final class Places {

    private Places() {}

    /// @param bound what all of them are less than
    static byte[] packed(int[] places, int size, int bound) {
        int width = bound <= 1 << 8 ? 1 : bound <= 1 << 16 ? 2 : bound <= 1 << 24 ? 3 : 4;
        var part = new byte[1 + width * size];
        part[0] = (byte) width;
        switch (width) {
            case 1 -> one(places, size, part);
            case 2 -> two(places, size, part);
            default -> more(places, size, part, width);
        }
        return part;
    }

    private static void one(int[] places, int size, byte[] part) {
        for (int i = 0; i < size; i++) {
            part[i + 1] = (byte) places[i];
        }
    }

    private static void two(int[] places, int size, byte[] part) {
        for (int i = 0; i < size; i++) {
            part[2 * i + 1] = (byte) places[i];
            part[2 * i + 2] = (byte) (places[i] >> 8);
        }
    }

    private static void more(int[] places, int size, byte[] part, int width) {
        for (int i = 0, p = 1; i < size; i++) {
            for (int shift = 0; shift < 8 * width; shift += 8) {
                part[p++] = (byte) (places[i] >> shift);
            }
        }
    }

    /// Returns the places of all parts, one after the other.
    static int[] unpacked(List<byte[]> parts, int size) {
        var places = new int[size];
        int at = 0;
        for (var part : parts) {
            at = unpack(part, places, at);
        }
        return places;
    }

    private static int unpack(byte[] part, int[] into, int from) {
        int width = part[0];
        int size = (part.length - 1) / width;
        for (int i = 0; i < size; i++) {
            into[from + i] = place(part, 1 + i * width, width);
        }
        return from + size;
    }

    /// Returns how often each place occurs.
    ///
    /// @param bound what all of them are less than
    static int[] counts(List<byte[]> parts, int bound) {
        var counts = new int[bound];
        for (var part : parts) {
            int width = part[0];
            for (int p = 1; p < part.length; p += width) {
                counts[place(part, p, width)]++;
            }
        }
        return counts;
    }

    private static int place(byte[] part, int p, int width) {
        int place = part[p] & 255;
        if (width > 1) {
            place |= (part[p + 1] & 255) << 8;
        }
        if (width > 2) {
            place |= (part[p + 2] & 255) << 16;
        }
        if (width > 3) {
            place |= (part[p + 3] & 255) << 24;
        }
        return place;
    }
}
