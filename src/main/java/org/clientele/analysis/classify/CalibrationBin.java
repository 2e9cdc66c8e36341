package org.clientele.analysis.classify;

/// Rows with scores in a tenth of the scale: their mean score, and the share that is positive with its 95 % interval
/// (Wilson 1927).
public record CalibrationBin(
        double from, double to, int rows, double meanScore, double share, double low, double high) {

    private static final double Z = 1.959963984540054;

    static CalibrationBin of(double from, double to, int rows, double scores, double positives) {
        double share = positives / rows;
        double z2 = Z * Z;
        double centre = (share + z2 / (2 * rows)) / (1 + z2 / rows);
        double width = Z / (1 + z2 / rows) * Math.sqrt(share * (1 - share) / rows + z2 / (4.0 * rows * rows));
        return new CalibrationBin(
                from, to, rows, scores / rows, share, Math.max(0, centre - width), Math.min(1, centre + width));
    }
}
