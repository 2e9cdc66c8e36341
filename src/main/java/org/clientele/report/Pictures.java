package org.clientele.report;

/// Draws charts as pictures.
public interface Pictures {

    /// Returns the chart as a PNG file.
    byte[] png(Picture picture);

    /// Returns the chart as an SVG file.
    byte[] svg(Picture picture);
}
