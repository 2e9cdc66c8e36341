package org.clientele.chart;

import java.util.List;

/// Named lines and points over an axis of numbers: a ROC, a calibration, residuals.
///
/// Names of curves and axes are words of the program (`curve.roc` is a key of the messages) or the user's own (a
/// column, a model), shown as they are.
public record Curves(List<Curve> curves, Axis x, Axis y, Guide guide) implements Plot {

    /// How a curve is drawn.
    public enum Style {
        LINE,
        STEPS,
        DASHES,
        POINTS
    }

    /// A straight line to compare with.
    public enum Guide {
        NONE,
        /// From the origin: y = x.
        DIAGONAL,
        /// y = 0.
        ZERO
    }

    /// An axis: what it shows, how its numbers are written, and whether it is a share from 0 to 1.
    public record Axis(String name, Unit unit, boolean isShare) {

        public static Axis share(String name) {
            return new Axis(name, Unit.NUMBER, true);
        }

        public static Axis of(String name, Unit unit) {
            return new Axis(name, unit, false);
        }
    }

    /// The points of a curve in drawing order; where `lows` and `highs` are not empty they are the ends of an interval
    /// around each `ys`.
    public record Curve(
            String name, Style style, List<Double> xs, List<Double> ys, List<Double> lows, List<Double> highs) {

        public Curve {
            xs = List.copyOf(xs);
            ys = List.copyOf(ys);
            lows = List.copyOf(lows);
            highs = List.copyOf(highs);
            if (xs.size() != ys.size() || !lows.isEmpty() && lows.size() != ys.size() || lows.size() != highs.size()) {
                throw new IllegalArgumentException("a curve needs as many x as y");
            }
        }

        public static Curve of(String name, Style style, List<Double> xs, List<Double> ys) {
            return new Curve(name, style, xs, ys, List.of(), List.of());
        }
    }

    public Curves {
        curves = List.copyOf(curves);
    }

    @Override
    public int size() {
        return curves.stream().mapToInt(curve -> curve.xs().size()).sum();
    }

    @Override
    public boolean isFiltered() {
        return false;
    }
}
