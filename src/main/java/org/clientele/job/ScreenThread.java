package org.clientele.job;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// Runs work on the JavaFX thread, for what must be done there but begins elsewhere.
public final class ScreenThread implements Executor {

    @Override
    public void execute(Runnable work) {
        Platform.runLater(work);
    }
}
