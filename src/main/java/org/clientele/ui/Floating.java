package org.clientele.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Popup;

/// Shows something small over the window, below what it belongs to; it goes with Esc or a click elsewhere, and the
/// focus goes back to where it was.
public final class Floating {

    private static final double GAP = 4;

    private Floating() {}

    public static Popup below(Node anchor, Parent content) {
        return at(anchor, content, anchor.localToScreen(anchor.getBoundsInLocal()));
    }

    public static Popup at(Node anchor, Parent content, Bounds place) {
        var before = anchor.getScene().getFocusOwner();
        var popup = new Popup();
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.getContent().add(content);
        popup.setOnHidden(_ -> {
            if (before != null) {
                before.requestFocus();
            }
        });
        popup.show(anchor, place.getMinX(), place.getMaxY() + GAP);
        return popup;
    }

    /// Takes away what this node floats in.
    public static void close(Node inside) {
        inside.getScene().getWindow().hide();
    }
}
