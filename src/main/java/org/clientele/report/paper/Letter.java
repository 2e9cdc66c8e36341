package org.clientele.report.paper;

/// How a text is written: its face, its size in points, and its colour as red, green and blue.
public record Letter(Face face, double size, int colour) {

    /// How high a line is, as a part of the size.
    private static final double LINE = 1.42;

    public double line() {
        return size * LINE;
    }

    /// Returns how far below the top of its line the feet of the letters stand.
    public double foot() {
        return size * 1.06;
    }

    public Letter coloured(int other) {
        return new Letter(face, size, other);
    }

    public Letter strong() {
        return new Letter(Face.STRONG, size, colour);
    }
}
