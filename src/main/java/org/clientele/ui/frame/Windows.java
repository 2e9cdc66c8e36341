package org.clientele.ui.frame;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.clientele.ui.Command;
import org.clientele.ui.Fxml;
import org.clientele.ui.Language;
import org.clientele.ui.Looks;
import org.clientele.words.Words;

/// What is shown beside the main window, to be read while one works, or over it for a moment. Esc closes either.
public final class Windows {

    private static final double FROM_TOP = 0.09;

    private final Fxml fxml;
    private final Looks looks;
    private final Language language;
    private final Map<Class<?>, Stage> beside = new HashMap<>();

    public Windows(Fxml fxml, Looks looks, Language language) {
        this.fxml = fxml;
        this.looks = looks;
        this.language = language;
    }

    Parent view(Class<?> controller) {
        return fxml.load(controller);
    }

    /// Shows a view in a window of its own; one that is there already comes to the front.
    void beside(Class<?> controller, Node owner) {
        beside(controller, owner, () -> {});
    }

    /// @param closed what to do once it is closed
    void beside(Class<?> controller, Node owner, Runnable closed) {
        if (beside.containsKey(controller)) {
            beside.get(controller).toFront();
            beside.get(controller).requestFocus();
            return;
        }
        var stage = new Stage();
        var scene = new Scene(fxml.load(controller));
        looks.dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(stage, event));
        scene.addPostLayoutPulseListener(() -> grow(stage));
        locksToo(scene, owner.getScene());
        title(stage, controller, language.words());
        var speaking = language.wordsProperty().subscribe((before, words) -> {
            if (!before.locale().equals(words.locale())) {
                scene.setRoot(fxml.load(controller));
                title(stage, controller, words);
            }
        });
        stage.initOwner(owner.getScene().getWindow());
        stage.setScene(scene);
        beside.put(controller, stage);
        stage.setOnHidden(_ -> {
            speaking.unsubscribe();
            beside.remove(controller);
            scene.setRoot(new Region());
            closed.run();
        });
        stage.show();
    }

    /// What the main window shows is locked from here too, with the same keys.
    private static void locksToo(Scene scene, Scene main) {
        Command.LOCK.keys().forEach(keys -> Optional.ofNullable(
                        main.getAccelerators().get(keys))
                .ifPresent(act -> scene.getAccelerators().put(keys, act)));
    }

    /// A window is never lower than what it has to say: a reason that appears below a field makes it higher.
    private static void grow(Stage stage) {
        var scene = stage.getScene();
        double needed = scene.getRoot().minHeight(scene.getWidth());
        if (stage.isShowing() && !stage.isMaximized() && needed > scene.getHeight() + 1) {
            stage.setHeight(stage.getHeight() - scene.getHeight() + needed);
        }
    }

    /// Esc closes the window even where a list or a field has the focus, but first what is unfolded over it.
    private static void leave(Stage stage, KeyEvent event) {
        boolean unfolded = Window.getWindows().stream()
                .anyMatch(window -> window instanceof PopupWindow popup
                        && popup.isShowing()
                        && !(popup instanceof Tooltip)
                        && popup.getOwnerWindow() == stage);
        if (event.getCode() == KeyCode.ESCAPE && !unfolded) {
            event.consume();
            cancel(stage.getScene().getRoot()).ifPresentOrElse(Button::fire, stage::hide);
        }
    }

    /// What says Cancel may have to ask first.
    private static Optional<Button> cancel(Parent root) {
        return root.lookupAll(".button").stream()
                .flatMap(node -> node instanceof Button button ? Stream.of(button) : Stream.empty())
                .filter(button -> button.isCancelButton() && button.isVisible() && !button.isDisabled())
                .findFirst();
    }

    /// The window of `GuideController` is called by the key `window.guide`.
    private static void title(Stage stage, Class<?> controller, Words words) {
        var name = controller.getSimpleName().replace("Controller", "").toLowerCase(java.util.Locale.ROOT);
        stage.setTitle(words.text("window." + name) + " – Clientele");
    }

    /// Shows a view over the upper middle of the window; a click elsewhere takes it away too, and the focus goes back.
    Popup over(Class<?> controller, Node owner) {
        var scene = owner.getScene();
        var before = scene.getFocusOwner();
        var content = fxml.load(controller);
        var popup = new Popup();
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.getContent().add(content);
        popup.setOnHidden(_ -> {
            if (before != null) {
                before.requestFocus();
            }
        });
        popup.setOnShown(_ -> {
            var window = scene.getWindow();
            popup.setX(window.getX() + scene.getX() + (scene.getWidth() - popup.getWidth()) / 2);
            popup.setY(window.getY() + scene.getY() + scene.getHeight() * FROM_TOP);
        });
        popup.show(scene.getWindow());
        // Otherwise it has the keyboard with the next pulse only, and what is typed until then is lost.
        content.requestFocusTraversal(TraversalDirection.NEXT);
        return popup;
    }

    /// Returns the window that is beside no other.
    static Window main(Node inside) {
        var window = inside.getScene().getWindow();
        while (window instanceof Stage stage && stage.getOwner() != null) {
            window = stage.getOwner();
        }
        return window;
    }

    /// Takes away what this node is in.
    static void close(Node inside) {
        inside.getScene().getWindow().hide();
    }
}
