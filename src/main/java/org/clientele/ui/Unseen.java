package org.clientele.ui;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/// What joins the window only when it is first seen: JavaFX styles hidden nodes too, all of a new screen between two
/// frames.
public final class Unseen {

    private Unseen() {}

    /// Hides a pane; what is in it joins the window when the pane is shown.
    public static void hide(Pane pane) {
        pane.setVisible(false);
        until(pane.visibleProperty(), pane);
    }

    /// Keeps what is in a pane out of the window until it is to be seen.
    public static void until(ObservableBooleanValue seen, Pane pane) {
        if (!seen.get()) {
            var children = List.copyOf(pane.getChildren());
            pane.getChildren().clear();
            once(seen, () -> pane.getChildren().setAll(children));
        }
    }

    private static void once(ObservableValue<Boolean> seen, Runnable act) {
        var listening = new Subscription[1];
        listening[0] = seen.subscribe((_, now) -> {
            if (now) {
                listening[0].unsubscribe();
                act.run();
            }
        });
    }
}
