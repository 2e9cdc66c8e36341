package org.clientele.ui;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;

/// Whether a view is in the window. Controllers listen to what outlives them only while it is:
/// `session.bookProperty().when(Shown.in(root)).subscribe(…)`; so a view that was replaced hears nothing more.
public final class Shown {

    private Shown() {}

    public static ObservableValue<Boolean> in(Node view) {
        return view.sceneProperty().map(Objects::nonNull).orElse(false);
    }

    /// Calls back when a view comes into the window, and while it is there at each change of something.
    public static void follow(Observable what, Node view, Runnable act) {
        var following = new AtomicReference<>(Subscription.EMPTY);
        in(view).subscribe(shown -> {
            following
                    .getAndSet(shown ? what.subscribe(act) : Subscription.EMPTY)
                    .unsubscribe();
            if (shown) {
                act.run();
            }
        });
    }
}
