package org.clientele.analysis.recommend;

/// What one item has in common with every other: sums over the customers of both.
abstract class Sums {

    private final int[] counts;
    private final int[] met;
    private int size;
    private final Neighbourhood of;

    Sums(Neighbourhood of, int items) {
        this.of = of;
        counts = new int[items];
        met = new int[items];
    }

    static Sums of(Neighbourhood of, int items) {
        return switch (of.likeness()) {
            case COSINE -> new CosineSums(of, items);
            case PEARSON -> new PearsonSums(of, items);
        };
    }

    final void add(int item, double mine, double other) {
        if (counts[item]++ == 0) {
            met[size++] = item;
        }
        sum(item, mine, other);
    }

    abstract void sum(int item, double mine, double other);

    /// Returns how alike, or NaN where that is not defined.
    abstract double likeness(int item, int other, int common, double[] norms);

    abstract void clear(int item);

    final int common(int item) {
        return counts[item];
    }

    final void offer(int item, double[] norms, Best best) {
        for (int i = 0; i < size; i++) {
            int other = met[i];
            int common = counts[other];
            if (other != item && common >= of.support()) {
                double shrunk = likeness(item, other, common, norms) * (common / (common + of.shrinkage()));
                if (shrunk > 0) {
                    best.offer(other, shrunk, other);
                }
            }
        }
    }

    final void clear() {
        for (int i = 0; i < size; i++) {
            counts[met[i]] = 0;
            clear(met[i]);
        }
        size = 0;
    }
}
