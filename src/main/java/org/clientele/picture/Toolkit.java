package org.clientele.picture;

import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.text.Font;

/// JavaFX, started once: with its own headless platform where the machine has no display.
public final class Toolkit {

    private static final double TEXT = 14;

    private Toolkit() {}

    /// Starts JavaFX with our fonts unless it runs already, and waits until it does. Without a window nothing must end
    /// it.
    public static synchronized void start() {
        if (!hasDisplay()) {
            hide();
        }
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            Platform.setImplicitExit(false);
            started.await();
            Font.loadFonts(
                    Toolkit.class
                            .getResource("/org/clientele/fonts/Clientele.ttc")
                            .toExternalForm(),
                    TEXT);
        } catch (IllegalStateException running) {
            started.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Lets JavaFX run without a display: none is asked for, even where one is named.
    public static void hide() {
        if (System.getProperty("glass.platform") == null) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            System.setProperty("java.awt.headless", "true");
        }
    }

    /// Returns whether a window could be shown: Windows and macOS always have a display, Linux names it.
    public static boolean hasDisplay() {
        var system = System.getProperty("os.name");
        return !system.startsWith("Linux")
                || Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                        .anyMatch(
                                name -> !System.getenv().getOrDefault(name, "").isEmpty());
    }
}
