package org.clientele.ui.models;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A mean and its interval as a point on a line, on a scale shared with others.
final class IntervalBar extends Pane {

    private final double[] places;
    private final Region line = new Region();
    private final Region point = new Region();

    /// @param places low end, mean and high end, from 0 at the left to 1 at the right
    IntervalBar(double... places) {
        this.places = places;
        getStyleClass().add("interval-bar");
        line.getStyleClass().add("interval-line");
        point.getStyleClass().add("interval-point");
        getChildren().addAll(line, point);
    }

    @Override
    protected void layoutChildren() {
        double size = point.prefWidth(-1);
        double room = getWidth() - size;
        double left = Math.clamp(places[0], 0, 1) * room + size / 2;
        double right = Math.clamp(places[2], 0, 1) * room + size / 2;
        double height = line.prefHeight(-1);
        line.resizeRelocate(left, (getHeight() - height) / 2, Math.max(1, right - left), height);
        point.resizeRelocate(Math.clamp(places[1], 0, 1) * room, (getHeight() - size) / 2, size, size);
    }
}
