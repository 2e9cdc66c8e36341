package org.clientele.report;

import org.clientele.chart.Figures;
import org.clientele.chart.Ink;
import org.clientele.spec.Problem;

/// A chart to be drawn on its own: its figure with title and ground, and its size in pixels before scaling.
public record Picture(String figure, int width, int height, double scale) {

    private static final int FONT = 12;
    private static final int HEAD = 40;

    /// The chart of a tile, in the size of a slide's half at twice the pixels.
    ///
    /// @throws Problem if the tile is no chart, or what it shows cannot be drawn
    public static Picture of(Page page, String tile, Ink ink) {
        return page.find(tile)
                .filter(ChartPanel.class::isInstance)
                .map(panel -> of((ChartPanel) panel, ink.in(page.currency().orElse(""))))
                .orElseThrow(() -> new Problem("problem.picture.chart", tile));
    }

    private static Picture of(ChartPanel panel, Ink ink) {
        var figures = new Figures(ink);
        figures.objection(panel.plot(), panel.drawn()).ifPresent(problem -> {
            throw problem;
        });
        var figure = figures.titled(panel.plot(), panel.drawn(), panel.tile().title(), FONT, HEAD);
        return new Picture(figure.toString(), 800, 480, 2);
    }

    public Picture sized(int otherWidth, int otherHeight, double otherScale) {
        return new Picture(figure, otherWidth, otherHeight, otherScale);
    }
}
