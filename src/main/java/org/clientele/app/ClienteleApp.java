package org.clientele.app;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.clientele.job.Frames;
import org.clientele.spec.Problem;
import org.clientele.ui.Home;
import org.clientele.ui.LastStep;
import org.clientele.ui.LogFolder;
import org.clientele.ui.frame.FrameController;

/// The window's life: built, shown, closed. Files named on the command line are taken as if dropped.
public final class ClienteleApp extends Application {

    private Wiring wiring;

    @Override
    public void start(Stage stage) {
        Logs.into(LogFolder.of(Home.ofUser()));
        wiring = new Wiring(getHostServices()::showDocument);
        Thread.setDefaultUncaughtExceptionHandler(wiring.failures());
        Thread.currentThread().setUncaughtExceptionHandler(wiring.failures());
        wiring.window().show(stage, FrameController.class);
        stage.setOnCloseRequest(this::settle);
        Frames.after(2, Browser::ready);
        var named = getParameters().getUnnamed();
        if (named.equals(List.of("sample"))) {
            wiring.doors().openSample();
        } else if (!named.isEmpty()) {
            wiring.doors().receive(named.stream().map(Path::of).toList());
        }
    }

    /// A step that is in memory only keeps the window open, at the page that saves everything elsewhere.
    private void settle(WindowEvent closing) {
        try {
            LastStep.settle(wiring.session());
        } catch (Problem problem) {
            closing.consume();
            wiring.failures().accept(problem);
        }
    }

    @Override
    public void stop() {
        wiring.close();
    }
}
