package org.clientele.ui;

import com.sun.glass.ui.headless.DraggingApplication;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.stage.Window;
import org.clientele.picture.Toolkit;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Starts JavaFX once, headless, and runs things on its thread: `@ExtendWith(FxTest.class)`. What a class
/// leaves open is closed after it: robots look for nodes in every window.
public final class FxTest implements BeforeAllCallback, AfterAllCallback, AfterEachCallback {

    private static final int PATIENCE_S = 60;

    @Override
    public void beforeAll(ExtensionContext context) {
        start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        doFx(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    /// Answers that no file dialog asked for would be given to the next test's.
    @Override
    public void afterEach(ExtensionContext context) {
        doFx(DraggingApplication.CHOSEN::clear);
    }

    private static void start() {
        System.setProperty("testfx.robot", "glass");
        Toolkit.start();
    }

    /// Returns what the work gives on the JavaFX thread; its own exceptions come through.
    public static <T> T onFx(Callable<T> work) {
        var task = new FutureTask<>(work);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return rethrow(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("not answered by the JavaFX thread", e);
        }
    }

    public static void doFx(Runnable work) {
        onFx(() -> {
            work.run();
            return true;
        });
    }

    /// Waits until the condition holds on the JavaFX thread.
    public static void await(BooleanSupplier condition) {
        await(condition.toString(), condition);
    }

    public static void await(String what, BooleanSupplier condition) {
        await(what, PATIENCE_S, condition);
    }

    public static void await(String what, int seconds, BooleanSupplier condition) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!onFx(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still false after " + seconds + " s: " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    @SuppressWarnings("unchecked")
    private static <T, E extends Throwable> T rethrow(Throwable cause) throws E {
        throw (E) cause;
    }
}
