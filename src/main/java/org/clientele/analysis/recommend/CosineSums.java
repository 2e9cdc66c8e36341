package org.clientele.analysis.recommend;

/// Σ x·y over the customers of both items, divided by the lengths √Σ x² and √Σ y² over all customers of each.
final class CosineSums extends Sums {

    private final double[] products;

    CosineSums(Neighbourhood of, int items) {
        super(of, items);
        products = new double[items];
    }

    @Override
    void sum(int item, double mine, double other) {
        products[item] += mine * other;
    }

    @Override
    double likeness(int item, int other, int common, double[] norms) {
        return products[other] / (norms[item] * norms[other]);
    }

    @Override
    void clear(int item) {
        products[item] = 0;
    }
}
