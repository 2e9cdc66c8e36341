package org.clientele.ui;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Worker;
import javafx.scene.layout.Pane;
import javafx.scene.web.WebView;
import javafx.util.Subscription;
import org.clientele.job.Frames;

/// What joins the window only when it is first seen, or some frames later: JavaFX styles all of a new screen
/// between two frames, hidden nodes too.
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

    /// Keeps what is in a pane out of the window for so many frames, while the rest of its screen is styled
    /// and laid out.
    public static void before(int frames, Pane pane) {
        var children = List.copyOf(pane.getChildren());
        pane.getChildren().clear();
        Frames.after(frames, () -> pane.getChildren().setAll(children));
    }

    /// Keeps a page out of sight until its document is there; until then it is white, in a dark window too.
    public static void untilLoaded(WebView page) {
        var state = page.getEngine().getLoadWorker().stateProperty();
        page.opacityProperty().bind(state.map(now -> now == Worker.State.SUCCEEDED ? 1 : 0));
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
