package org.clientele.ui.models;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A tree drawn to the right where there is room for it, else one node below the other, indented.
final class TreePane extends Pane {

    private final Region side;
    private final Region outline;

    TreePane(Region side, Region outline) {
        this.side = side;
        this.outline = outline;
        getChildren().addAll(side, outline);
    }

    private Region chosen(double width) {
        return side.prefWidth(-1) <= width ? side : outline;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        return chosen(room).prefHeight(room);
    }

    @Override
    protected void layoutChildren() {
        var shown = chosen(getWidth());
        side.setVisible(shown == side);
        outline.setVisible(shown == outline);
        shown.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
