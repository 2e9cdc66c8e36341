package org.clientele.ui;

import java.lang.ref.WeakReference;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// What is done from time to time on the JavaFX thread.
final class Often {

    private Often() {}

    /// Lets somebody do something from time to time, as long as he is held by somebody else: the clock alone keeps no
    /// program in memory that is gone. What is done may not hold him either.
    static <T> void does(Duration often, T who, Consumer<T> what) {
        var held = new WeakReference<>(who);
        var clock = new Timeline();
        clock.getKeyFrames()
                .setAll(new KeyFrame(often, _ -> Optional.ofNullable(held.get()).ifPresentOrElse(what, clock::stop)));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
    }
}
