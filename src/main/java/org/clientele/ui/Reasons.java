package org.clientele.ui;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Says at the pointer why something in a scene cannot be used, since what is disabled shows no tooltip of its own.
final class Reasons {

    private static final Duration WAIT = Duration.millis(500);
    private static final double WIDTH = 360;
    private static final double BELOW = 18;

    private final Map<Node, String> reasons = new WeakHashMap<>();
    private final Tooltip tip = new Tooltip();
    private final PauseTransition wait = new PauseTransition(WAIT);
    private Optional<Node> over = Optional.empty();

    private Reasons(Scene scene) {
        tip.setWrapText(true);
        tip.setMaxWidth(WIDTH);
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
        scene.addEventFilter(MouseEvent.MOUSE_EXITED_TARGET, event -> {
            if (event.getTarget() == scene.getRoot()) {
                leave();
            }
        });
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> leave());
    }

    static Reasons in(Scene scene) {
        return (Reasons) scene.getProperties().computeIfAbsent(Reasons.class, _ -> new Reasons(scene));
    }

    /// @param reason empty for none
    void add(Node node, String reason) {
        if (reason.isEmpty()) {
            reasons.remove(node);
        } else {
            reasons.put(node, reason);
        }
    }

    private void moved(MouseEvent event) {
        var at = new Point2D(event.getSceneX(), event.getSceneY());
        var found = reasons.keySet().stream()
                .filter(node -> node.getScene() != null && isSeen(node))
                .filter(node -> node.localToScene(node.getLayoutBounds()).contains(at))
                .findFirst();
        if (found.equals(over)) {
            return;
        }
        leave();
        over = found;
        found.ifPresent(node -> {
            wait.setOnFinished(_ -> show(node, event.getScreenX(), event.getScreenY() + BELOW));
            wait.playFromStart();
        });
    }

    private static boolean isSeen(Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void show(Node node, double x, double y) {
        if (node.getScene() != null && node.getScene().getWindow() != null) {
            tip.setText(reasons.getOrDefault(node, ""));
            tip.show(node.getScene().getWindow(), x, y);
        }
    }

    private void leave() {
        wait.stop();
        tip.hide();
        over = Optional.empty();
    }
}
