package org.clientele.app;

import javafx.application.Application;

/// Starts the program; apart from the application so that JavaFX may come from the class path.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Application.launch(ClienteleApp.class, args);
    }
}
