package org.clientele.ui;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Whether a view is in the window. Controllers listen to what outlives them only while it is:
/// `session.bookProperty().when(Shown.in(root)).subscribe(…)`; so a view that was replaced hears nothing more.
public final class Shown {

    private Shown() {}

    public static ObservableValue<Boolean> in(Node view) {
        return view.sceneProperty().map(Objects::nonNull).orElse(false);
    }
}
