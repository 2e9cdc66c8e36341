package org.clientele.analysis.infer;

/// The line of least squares through points, and how sure it is.
///
/// @param slopeError the standard error of the slope
/// @param spread the standard deviation of the residuals, n − 2 degrees of freedom
/// @param middle the mean of x, where the line is surest
public record TrendLine(int n, double slope, double intercept, double slopeError, double spread, double middle) {

    private static final double OUTSIDE = 0.05;

    static TrendLine of(Whole x, Whole y, double products, double r) {
        double squares = x.squares() / x.scale() / x.scale();
        double slope = products / x.squares() * x.scale() / y.scale();
        double middle = x.back(x.mean());
        double rest = y.squares() / y.scale() / y.scale() * (1 - r) * (1 + r);
        double spread = Math.sqrt(rest / (x.size() - 2));
        return new TrendLine(
                x.size(), slope, y.back(y.mean()) - slope * middle, spread / Math.sqrt(squares), spread, middle);
    }

    /// Returns the line at x.
    public double at(double x) {
        return intercept + slope * x;
    }

    /// Returns how far the 95 % band of the mean reaches above and below the line at x; NaN of three points or fewer.
    public double reach(double x) {
        double off = slopeError * (x - middle);
        return n < 4 ? Double.NaN : Tails.tBeyond(OUTSIDE, n - 2.0) * Math.sqrt(spread * spread / n + off * off);
    }
}
