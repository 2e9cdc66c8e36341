package org.clientele.ui;

import javafx.animation.AnimationTimer;

/// Waits for the screen.
final class Frames {

    private Frames() {}

    /// Does something before the frame after so many is made ready.
    static void after(int frames, Runnable act) {
        new AnimationTimer() {

            private int left = frames;

            @Override
            public void handle(long now) {
                if (left == 0) {
                    stop();
                    act.run();
                }
                left--;
            }
        }.start();
    }
}
