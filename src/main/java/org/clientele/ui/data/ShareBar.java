package org.clientele.ui.data;

import javafx.scene.layout.Region;

/// A thin bar filled to a share between 0 and 1.
final class ShareBar extends Region {

    private final Region filled = new Region();
    private double share;

    ShareBar() {
        getStyleClass().add("share-bar");
        filled.getStyleClass().add("share-filled");
        filled.setManaged(false);
        getChildren().add(filled);
    }

    void show(double shown) {
        share = shown;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        filled.resizeRelocate(0, 0, Math.round(getWidth() * share), getHeight());
    }
}
