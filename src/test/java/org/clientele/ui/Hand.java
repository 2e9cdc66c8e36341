package org.clientele.ui;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.onFx;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;

/// A robot that looks for what it clicks on the JavaFX thread, when it is there and laid out: bounds that are
/// read elsewhere while a frame is laid out break the layout.
public final class Hand extends FxRobot {

    @Override
    public FxRobot clickOn(String query, Motion motion, MouseButton... buttons) {
        return clickOn(where(query), motion, buttons);
    }

    @Override
    public FxRobot clickOn(Node node, Motion motion, MouseButton... buttons) {
        return clickOn(where(node), motion, buttons);
    }

    @Override
    public FxRobot doubleClickOn(String query, Motion motion, MouseButton... buttons) {
        return doubleClickOn(where(query), motion, buttons);
    }

    @Override
    public FxRobot doubleClickOn(Node node, Motion motion, MouseButton... buttons) {
        return doubleClickOn(where(node), motion, buttons);
    }

    private Point2D where(String query) {
        await(query, () -> lookup(query).match(Node::isVisible).tryQuery().isPresent());
        return onFx(() -> {
            lookup(query).query().getScene().getRoot().layout();
            return point(query).query();
        });
    }

    private Point2D where(Node node) {
        return onFx(() -> {
            node.getScene().getRoot().layout();
            return point(node).query();
        });
    }
}
