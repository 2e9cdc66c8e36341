package org.clientele.analysis.regress;

/// Sums of products of some rows of columns, of several columns at once, in strands that are added up in a fixed
/// order.
record Dots(int from, int to) {

    /// How many columns are multiplied at once.
    static final int TILE = 4;

    double of(double[] v, double[] x) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = from;
        for (; i + 3 < to; i += 4) {
            a = Math.fma(v[i], x[i], a);
            b = Math.fma(v[i + 1], x[i + 1], b);
            c = Math.fma(v[i + 2], x[i + 2], c);
            d = Math.fma(v[i + 3], x[i + 3], d);
        }
        for (; i < to; i++) {
            a = Math.fma(v[i], x[i], a);
        }
        return a + b + (c + d);
    }

    /// Puts the sums of products of `v` with some columns from the first on into `dots`.
    void of(double[] v, double[][] columns, int first, int count, double[] dots) {
        if (count == TILE) {
            tile(v, columns, first, dots);
        } else {
            for (int t = 0; t < count; t++) {
                dots[t] = of(v, columns[first + t]);
            }
        }
    }

    private void tile(double[] v, double[][] columns, int first, double[] dots) {
        var p = columns[first];
        var q = columns[first + 1];
        var r = columns[first + 2];
        var s = columns[first + 3];
        double p0 = 0;
        double p1 = 0;
        double q0 = 0;
        double q1 = 0;
        double r0 = 0;
        double r1 = 0;
        double s0 = 0;
        double s1 = 0;
        int i = from;
        for (; i + 1 < to; i += 2) {
            double x = v[i];
            double y = v[i + 1];
            p0 = Math.fma(x, p[i], p0);
            q0 = Math.fma(x, q[i], q0);
            r0 = Math.fma(x, r[i], r0);
            s0 = Math.fma(x, s[i], s0);
            p1 = Math.fma(y, p[i + 1], p1);
            q1 = Math.fma(y, q[i + 1], q1);
            r1 = Math.fma(y, r[i + 1], r1);
            s1 = Math.fma(y, s[i + 1], s1);
        }
        double last = i < to ? v[i] : 0;
        dots[0] = p0 + p1 + (i < to ? last * p[i] : 0);
        dots[1] = q0 + q1 + (i < to ? last * q[i] : 0);
        dots[2] = r0 + r1 + (i < to ? last * r[i] : 0);
        dots[3] = s0 + s1 + (i < to ? last * s[i] : 0);
    }

    /// Adds a multiple of a column to another.
    void add(double[] sums, double[] column, double times) {
        for (int i = from; i < to; i++) {
            sums[i] += times * column[i];
        }
    }
}
