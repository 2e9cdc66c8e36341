package org.clientele.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.util.Callback;

/// Loads the view of a controller: `ui.welcome.WelcomeController` has `ui/welcome/Welcome.fxml`.
public final class Fxml {

    private final Language language;
    private final Callback<Class<?>, Object> controllers;

    public Fxml(Language language, Callback<Class<?>, Object> controllers) {
        this.language = language;
        this.controllers = controllers;
    }

    /// Returns a new view in the language of now, with a new controller of this class.
    public Parent load(Class<?> controller) {
        var view = controller.getSimpleName().replace("Controller", ".fxml");
        try {
            return new FXMLLoader(controller.getResource(view), language.bundle(), null, controllers).load();
        } catch (IOException e) {
            throw new UncheckedIOException(view, e);
        }
    }
}
