package org.clientele.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.util.Callback;

/// Loads the view of a controller: `ui.welcome.WelcomeController` has `ui/welcome/Welcome.fxml`.
public final class Fxml {

    private final Language language;
    private final Callback<Class<?>, Object> controllers;
    private final Consumer<Parent> watch;

    public Fxml(Language language, Callback<Class<?>, Object> controllers) {
        this(language, controllers, _ -> {});
    }

    /// @param guard disables in every view what who is in may not do
    public Fxml(Language language, Callback<Class<?>, Object> controllers, Guard guard) {
        this(language, controllers, guard::over);
    }

    private Fxml(Language language, Callback<Class<?>, Object> controllers, Consumer<Parent> watch) {
        this.language = language;
        this.controllers = controllers;
        this.watch = watch;
    }

    /// Returns a new view in the language of now, with a new controller of this class.
    public Parent load(Class<?> controller) {
        var view = controller.getSimpleName().replace("Controller", ".fxml");
        try {
            Parent loaded = new FXMLLoader(controller.getResource(view), language.bundle(), null, controllers).load();
            watch.accept(loaded);
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException(view, e);
        }
    }
}
