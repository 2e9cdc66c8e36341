package org.clientele.ui.models;

/// From which score rows are called positive, what acting on one who is positive is worth, and what acting on anyone
/// costs; looked at, and part of no workbook.
record Stakes(double threshold, double worth, double cost) {

    static final Stakes USUAL = new Stakes(0.5, 100, 10);

    /// Returns these with a threshold in whole hundredths.
    Stakes at(double other) {
        return new Stakes(Math.rint(other * 100) / 100, worth, cost);
    }

    Stakes worth(double other) {
        return new Stakes(threshold, other, cost);
    }

    Stakes costing(double other) {
        return new Stakes(threshold, worth, other);
    }

    /// Returns the threshold as the number of its hundredth.
    int hundredth() {
        return (int) Math.round(threshold * 100);
    }
}
