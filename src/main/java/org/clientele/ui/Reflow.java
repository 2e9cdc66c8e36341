package org.clientele.ui;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Two children side by side, the first taking the room that the second leaves; one below the other where there is no
/// room for both at their preferred widths. Where the second is not managed the first has all the room. The bottom
/// padding also parts the two.
public final class Reflow extends Pane {

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return sides() + Math.max(main().minWidth(-1), isAlone() ? 0 : side().minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return sides() + both();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = width < 0 ? both() : width - sides();
        var inside = isAlone() ? main().prefHeight(room) : room < both() ? stacked(room) : aside(room);
        return getInsets().getTop() + inside + gap();
    }

    @Override
    protected void layoutChildren() {
        var room = getWidth() - sides();
        var left = getInsets().getLeft();
        var top = getInsets().getTop();
        if (isAlone()) {
            place(main(), left, top, room);
        } else if (room < both()) {
            place(main(), left, top, room);
            place(side(), left, top + main().prefHeight(room) + gap(), room);
        } else {
            var width = side().prefWidth(-1);
            place(main(), left, top, room - width - gap());
            place(side(), left + room - width, top, width);
        }
    }

    private double stacked(double room) {
        return main().prefHeight(room) + gap() + side().prefHeight(room);
    }

    private double aside(double room) {
        var width = side().prefWidth(-1);
        return Math.max(main().prefHeight(room - width - gap()), side().prefHeight(width));
    }

    private void place(Node node, double x, double y, double width) {
        layoutInArea(node, x, y, width, node.prefHeight(width), 0, HPos.LEFT, VPos.TOP);
    }

    private boolean isAlone() {
        return getManagedChildren().size() < 2;
    }

    private double both() {
        return main().prefWidth(-1) + (isAlone() ? 0 : gap() + side().prefWidth(-1));
    }

    private double gap() {
        return getInsets().getBottom();
    }

    private double sides() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    private Node main() {
        return getManagedChildren().getFirst();
    }

    private Node side() {
        return getManagedChildren().get(1);
    }
}
