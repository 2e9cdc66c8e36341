package org.clientele.job;

import javafx.animation.AnimationTimer;

/// Lets the window draw before something more is done to it, or before its processors are wanted for other work.
public final class Frames extends AnimationTimer {

    private final Runnable act;
    private int left;

    private Frames(int frames, Runnable act) {
        left = frames;
        this.act = act;
    }

    /// Does something on the JavaFX thread once so many more frames are laid out.
    public static void after(int frames, Runnable act) {
        new Frames(frames, act).start();
    }

    /// Is called before each frame is laid out.
    @Override
    public void handle(long now) {
        if (left == 0) {
            stop();
            act.run();
        }
        left--;
    }
}
