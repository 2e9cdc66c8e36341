package org.clientele.analysis.predict;

/// A figure of how good predictions are.
public enum Measure {
    /// The probability that a positive has a greater score than a negative.
    AUC(Better.GREATER),
    ACCURACY(Better.GREATER),
    PRECISION(Better.GREATER),
    RECALL(Better.GREATER),
    F1(Better.GREATER),
    /// The mean squared difference of score and truth.
    BRIER(Better.SMALLER),
    LOG_LOSS(Better.SMALLER),
    /// The share of the variance that is explained; below 0 it is worse than the mean.
    R2(Better.GREATER),
    /// The root of the mean squared error.
    RMSE(Better.SMALLER),
    /// The mean absolute error.
    MAE(Better.SMALLER);

    private enum Better {
        GREATER,
        SMALLER
    }

    private final Better better;

    Measure(Better better) {
        this.better = better;
    }

    public boolean isBetterGreater() {
        return better == Better.GREATER;
    }
}
