package org.clientele.ui.customers;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.clientele.customer.CustomerPortrait.Figure;

/// Where a number lies among everyone's: a track from the 5 % to the 95 % quantile, a tick at the average, a dot.
final class BesideBar extends Pane {

    private final Figure figure;
    private final Region track = part("beside-track");
    private final Region span = part("beside-span");
    private final Region tick = part("beside-tick");
    private final Region dot = part("beside-dot");

    BesideBar(Figure figure) {
        this.figure = figure;
        getStyleClass().add("beside");
        getChildren().addAll(track, span, tick, dot);
        tick.setVisible(!Double.isNaN(figure.average()));
        dot.setVisible(figure.value().isPresent());
        span.setVisible(tick.isVisible() && dot.isVisible());
    }

    private static Region part(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        region.setManaged(false);
        return region;
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double own = place(figure.value().orElse(Double.NaN));
        double average = place(figure.average());
        double thin = getHeight() / 4;
        track.resizeRelocate(0, middle - thin / 2, getWidth(), thin);
        span.resizeRelocate(Math.min(own, average), middle - thin / 2, Math.abs(own - average), thin);
        tick.resizeRelocate(average - 1, 0, 2, getHeight());
        double size = getHeight() * 0.8;
        dot.resizeRelocate(own - size / 2, middle - size / 2, size, size);
    }

    private double place(double value) {
        double range = figure.most() - figure.least();
        double share = range > 0 ? (value - figure.least()) / range : 0.5;
        return Double.isNaN(share) ? 0 : Math.clamp(share, 0.03, 0.97) * getWidth();
    }
}
