package org.clientele.analysis.regress;

/// Sums of products in twice the working precision (Ogita, Rump and Oishi 2005).
final class Precise {

    private double sum;
    private double lost;

    Precise add(double value) {
        double next = sum + value;
        double part = next - sum;
        lost += (sum - (next - part)) + (value - part);
        sum = next;
        return this;
    }

    /// Adds a · b.
    Precise add(double a, double b) {
        double product = a * b;
        lost += Math.fma(a, b, -product);
        return add(product);
    }

    double value() {
        return sum + lost;
    }
}
