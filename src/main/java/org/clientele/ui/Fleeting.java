package org.clientele.ui;

import javafx.animation.PauseTransition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;

/// A secret on the clipboard, which is taken away again after a while unless something else was copied since.
public final class Fleeting {

    /// How long it stays.
    public static final Duration USUAL = Duration.seconds(60);

    private Fleeting() {}

    public static void copy(String secret, Duration stays) {
        var clipboard = Clipboard.getSystemClipboard();
        var content = new ClipboardContent();
        content.putString(secret);
        clipboard.setContent(content);
        var pause = new PauseTransition(stays);
        pause.setOnFinished(_ -> {
            if (secret.equals(clipboard.getString())) {
                clipboard.clear();
            }
        });
        pause.play();
    }
}
