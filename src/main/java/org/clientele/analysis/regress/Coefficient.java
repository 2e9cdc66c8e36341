package org.clientele.analysis.regress;

/// One coefficient of a model: its estimate, standard error, test statistic (t or z), two-sided p and 95 % interval;
/// all NaN where its column is a combination of others and was left out.
public record Coefficient(
        String term, double estimate, double error, double statistic, double p, double low, double high) {

    public boolean isLeftOut() {
        return Double.isNaN(estimate);
    }
}
