package org.clientele.ui;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.clientele.project.keys.Right;

/// What an action needs, said where the action is declared: `Needs.right="DECIDE"` in a view,
/// `Needs.right(Right.DECIDE, button)` in Java. Whoever has not that right finds it disabled, with the reason; see
/// [Guard].
public final class Needs {

    private static final String RIGHT = "clientele.right";

    private Needs() {}

    /// Says it of a button, a field or a whole part of a screen; returns it.
    public static <N extends Node> N right(Right right, N node) {
        setRight(node, right);
        return node;
    }

    public static MenuItem right(Right right, MenuItem item) {
        setRight(item, right);
        return item;
    }

    public static void setRight(Node node, Right right) {
        node.getProperties().put(RIGHT, right);
        node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(shown -> Optional.of(node)
                        .filter(_ -> shown)
                        .flatMap(Guard::of)
                        .ifPresent(guard -> guard.check(node, right)));
    }

    public static Right getRight(Node node) {
        return right(node.getProperties());
    }

    public static void setRight(MenuItem item, Right right) {
        item.getProperties().put(RIGHT, right);
        item.parentPopupProperty().subscribe(menu -> Optional.ofNullable(menu).ifPresent(m -> watch(item, m)));
    }

    public static Right getRight(MenuItem item) {
        return right(item.getProperties());
    }

    private static void watch(MenuItem item, ContextMenu menu) {
        menu.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> Guard.of(menu)
                .ifPresent(guard -> guard.check(item, right(item.getProperties()))));
    }

    private static Right right(Map<Object, Object> properties) {
        return (Right) properties.getOrDefault(RIGHT, Right.OPEN);
    }
}
