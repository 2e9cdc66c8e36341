package org.clientele.analysis.infer;

/// How much an effect is, by the thresholds of Cohen (1988).
public enum Strength {
    NEGLIGIBLE,
    SMALL,
    MEDIUM,
    LARGE;

    private static Strength of(double effect, double small, double medium, double large) {
        double size = Math.abs(effect);
        return size >= large ? LARGE : size >= medium ? MEDIUM : size >= small ? SMALL : NEGLIGIBLE;
    }

    static Strength ofCorrelation(double r) {
        return of(r, 0.1, 0.3, 0.5);
    }

    static Strength ofD(double d) {
        return of(d, 0.2, 0.5, 0.8);
    }

    static Strength ofEtaSquared(double etaSquared) {
        return of(etaSquared, 0.01, 0.06, 0.14);
    }

    /// @param least the smaller of the numbers of rows and columns of the table
    static Strength ofV(double v, int least) {
        return of(v * Math.sqrt(least - 1.0), 0.1, 0.3, 0.5);
    }
}
