package org.clientele.source.parquet;

/// Writes floating-point numbers so that they are read back as they were, with no more digits than that takes.
final class Digits {

    private static final double SMALL = 1e13;
    private static final long EXACT = 1L << 53;
    private static final int[] TENS = {1, 10, 100, 1_000, 10_000};

    private Digits() {}

    static void add(double number, Text out) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            out.add((long) number);
            return;
        }
        for (int places = 1; places < TENS.length && Math.abs(number) < SMALL; places++) {
            long scaled = Math.round(number * TENS[places]);
            if (Math.abs(scaled) < EXACT && (double) scaled / TENS[places] == number) {
                fixed(scaled, places, out);
                return;
            }
        }
        out.add(Double.toString(number));
    }

    static void add(float number, Text out) {
        if (number == Math.rint(number) && Math.abs(number) < 1e7) {
            out.add((long) number);
        } else {
            out.add(Float.toString(number));
        }
    }

    private static void fixed(long scaled, int places, Text out) {
        if (scaled < 0) {
            out.add('-');
        }
        long size = Math.abs(scaled);
        out.add(size / TENS[places]).add('.').padded(size, places);
    }
}
