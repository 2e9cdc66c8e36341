package org.clientele.analysis.classify;

/// How many rows of each class were called what, at a threshold: a score of at least the threshold is called
/// positive.
public record Confusion(
        double threshold, int truePositives, int falseNegatives, int falsePositives, int trueNegatives) {

    static Confusion of(double[] scores, double[] truth, double threshold) {
        var counts = new int[4];
        for (int i = 0; i < scores.length; i++) {
            counts[(truth[i] > 0 ? 0 : 2) + (scores[i] >= threshold == truth[i] > 0 ? 0 : 1)]++;
        }
        return new Confusion(threshold, counts[0], counts[1], counts[3], counts[2]);
    }

    public int rows() {
        return truePositives + falseNegatives + falsePositives + trueNegatives;
    }

    /// Returns how many are called positive.
    public int called() {
        return truePositives + falsePositives;
    }

    public double accuracy() {
        return share(truePositives + trueNegatives, rows());
    }

    /// Returns the share of positives among those that are called so; 0 where none is.
    public double precision() {
        return share(truePositives, called());
    }

    /// Returns the share of positives that are called so; 0 where there are none.
    public double recall() {
        return share(truePositives, truePositives + falseNegatives);
    }

    public double f1() {
        return share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
    }

    /// Returns what acting on those called positive brings.
    ///
    /// @param worth what acting on one who is positive is worth
    /// @param cost what acting on anyone costs
    public double profit(double worth, double cost) {
        return worth * truePositives - cost * called();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
