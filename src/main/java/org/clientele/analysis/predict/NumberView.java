package org.clientele.analysis.predict;

import java.util.ArrayList;
import java.util.List;

/// How predicted numbers lie about the true ones.
///
/// @param held at most 500 of the rows held out
/// @param training at most 500 of the training rows, of a linear regression
public record NumberView(List<Point> held, List<Residual> training) {

    private static final int MOST = 500;

    public record Point(double predicted, double actual) {}

    /// A training row: what was fitted, its residual in units of its own standard error, and its leverage.
    public record Residual(double fitted, double standardized, double leverage) {}

    public NumberView {
        held = List.copyOf(held);
        training = List.copyOf(training);
    }

    static NumberView of(double[] scores, double[] truth, List<Residual> training) {
        var points = new ArrayList<Point>();
        for (int i : sample(scores.length)) {
            points.add(new Point(scores[i], truth[i]));
        }
        return new NumberView(points, training);
    }

    /// Returns at most 500 places, evenly spread.
    static int[] sample(int size) {
        int count = Math.min(size, MOST);
        var places = new int[count];
        java.util.Arrays.setAll(places, i -> place(i, size));
        return places;
    }

    /// Returns the place of the row that a point stands for among all so many of its part.
    public static int place(int point, int rows) {
        return (int) ((long) point * rows / Math.min(rows, MOST));
    }
}
