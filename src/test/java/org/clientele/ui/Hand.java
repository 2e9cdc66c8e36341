package org.clientele.ui;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.onFx;

import java.util.Arrays;
import java.util.Collections;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/// A robot that looks for what it clicks on the JavaFX thread, when it is there and laid out: bounds that are
/// read elsewhere while a frame is laid out break the layout. Its pointer jumps to where it clicks, and it waits for
/// the next frames only; what a test expects it awaits.
public final class Hand extends FxRobot {

    private static final int FRAMES = 3;

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
            laidOut(lookup(query).query());
            return point(query).query();
        });
    }

    /// What has just joined the window has neither style nor place before the next frame.
    private static void laidOut(Node node) {
        var root = node.getScene().getRoot();
        root.applyCss();
        root.layout();
    }

    private Point2D where(Node node) {
        return onFx(() -> {
            laidOut(node);
            return point(node).query();
        });
    }

    @Override
    public FxRobot moveTo(PointQuery point, Motion motion) {
        robotContext().getMouseRobot().moveNoWait(point.query());
        return waited();
    }

    @Override
    public FxRobot clickOn(PointQuery point, Motion motion, MouseButton... buttons) {
        moveTo(point, motion);
        return clickOn(buttons);
    }

    @Override
    public FxRobot clickOn(MouseButton... buttons) {
        click(buttons);
        return waited();
    }

    @Override
    public FxRobot doubleClickOn(PointQuery point, Motion motion, MouseButton... buttons) {
        moveTo(point, motion);
        return doubleClickOn(buttons);
    }

    @Override
    public FxRobot doubleClickOn(MouseButton... buttons) {
        click(buttons);
        click(buttons);
        return waited();
    }

    private void click(MouseButton... buttons) {
        robotContext().getMouseRobot().pressNoWait(buttons);
        robotContext().getMouseRobot().releaseNoWait(buttons);
    }

    @Override
    public FxRobot type(KeyCode... keys) {
        for (var key : keys) {
            push(key);
        }
        return this;
    }

    @Override
    public FxRobot type(KeyCode key, int times) {
        return type(Collections.nCopies(times, key).toArray(KeyCode[]::new));
    }

    @Override
    public FxRobot push(KeyCode... together) {
        var keyboard = robotContext().getKeyboardRobot();
        keyboard.pressNoWait(together);
        keyboard.releaseNoWait(Arrays.asList(together).reversed().toArray(KeyCode[]::new));
        return waited();
    }

    @Override
    public FxRobot write(String text) {
        var scene = onFx(() -> Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElseThrow()
                .getScene());
        text.chars().forEach(c -> {
            var key = c == '\n' ? KeyCode.ENTER : c == '\t' ? KeyCode.TAB : KeyCode.UNDEFINED;
            robotContext().getBaseRobot().typeKeyboard(scene, key, Character.toString(c));
        });
        return waited();
    }

    private FxRobot waited() {
        WaitForAsyncUtils.waitForFxEvents(FRAMES);
        return this;
    }
}
