package org.clientele.customer;

/// Where one score ends and the next begins.
record RfmCuts(double[] recency, double[] frequency, double[] monetary) {

    static RfmCuts of(RfmTotals totals, int bins) {
        return new RfmCuts(
                Scores.cuts(totals.recency(), bins),
                Scores.cuts(totals.frequency(), bins),
                Scores.cuts(totals.monetary(), bins));
    }
}
