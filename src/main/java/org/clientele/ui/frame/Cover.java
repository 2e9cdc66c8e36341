package org.clientele.ui.frame;

import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/// What lies over all of the window's content while nothing of it may be seen.
public final class Cover extends StackPane {

    public Cover() {
        getStyleClass().add("cover");
        setManaged(false);
    }

    /// Lies over a pane, or is taken away from it.
    void lie(Pane over, Boolean covers) {
        over.getChildren().remove(this);
        if (covers) {
            resizeRelocate(0, 0, over.getWidth(), over.getHeight());
            over.getChildren().add(this);
        }
    }
}
