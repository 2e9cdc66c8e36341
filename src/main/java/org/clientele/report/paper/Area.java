package org.clientele.report.paper;

/// A rectangle on a page, in points from the upper left corner.
public record Area(double x, double y, double wide, double high) {

    public double right() {
        return x + wide;
    }

    public double bottom() {
        return y + high;
    }

    public Area inset(double by) {
        return new Area(x + by, y + by, wide - 2 * by, high - 2 * by);
    }
}
