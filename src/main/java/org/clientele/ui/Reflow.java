package org.clientele.ui;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Two children side by side, the first taking the room that the second leaves; one below the other where there is no
/// room for the first's smallest and the second's preferred width. The first's padding parts them.
public final class Reflow extends Pane {

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return insets() + Math.max(main().minWidth(-1), side().minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return insets() + main().prefWidth(-1) + side().prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = width < 0 ? main().prefWidth(-1) + side().prefWidth(-1) : width - insets();
        var content = fitsAside(room)
                ? Math.max(main().prefHeight(room - side().prefWidth(-1)), side().prefHeight(side().prefWidth(-1)))
                : main().prefHeight(room) + side().prefHeight(room);
        return getInsets().getTop() + content + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        var room = getWidth() - insets();
        var left = getInsets().getLeft();
        var top = getInsets().getTop();
        if (fitsAside(room)) {
            var sideWidth = side().prefWidth(-1);
            place(main(), left, top, room - sideWidth);
            place(side(), left + room - sideWidth, top, sideWidth);
        } else {
            place(main(), left, top, room);
            place(side(), left, top + main().prefHeight(room), room);
        }
    }

    private void place(Node node, double x, double y, double width) {
        var height = node.prefHeight(width);
        layoutInArea(node, x, y, width, height, 0, HPos.LEFT, VPos.TOP);
    }

    private boolean fitsAside(double room) {
        return room >= main().minWidth(-1) + side().prefWidth(-1);
    }

    private double insets() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    private Node main() {
        return getManagedChildren().getFirst();
    }

    private Node side() {
        return getManagedChildren().get(1);
    }
}
