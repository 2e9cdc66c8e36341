package org.clientele.app;

import com.sun.glass.utils.NativeLibLoader;
import javafx.scene.text.Font;

/// The browser of JavaFX, in which pages are shown. What its first page needs is made ready beside the window's thread:
/// its library alone takes most of a second to load, in which the window would not answer.
final class Browser {

    private Browser() {}

    /// Begins to make it ready; a page that is asked for in the meantime waits for that.
    static void ready() {
        Thread.ofPlatform().daemon().name("browser").start(() -> {
            NativeLibLoader.loadLibrary("jfxwebkit");
            Font.getFamilies();
            Font.font("sans-serif");
        });
    }
}
