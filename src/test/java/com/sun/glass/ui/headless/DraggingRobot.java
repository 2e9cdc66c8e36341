package com.sun.glass.ui.headless;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.events.MouseEvent;
import com.sun.glass.ui.View;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/// A robot that says on every mouse event which keys and buttons are down, and that can drag.
final class DraggingRobot extends HeadlessRobot {

    private static final int NOTCH = 40;

    private final Drag drag;
    private final Set<MouseButton> buttons = EnumSet.noneOf(MouseButton.class);
    private final Set<KeyCode> keys = EnumSet.noneOf(KeyCode.class);
    private int x;
    private int y;
    private View under;
    private View pressed;

    DraggingRobot(DraggingApplication application) {
        super(application);
        drag = application.drag();
    }

    @Override
    public double getMouseX() {
        return x;
    }

    @Override
    public double getMouseY() {
        return y;
    }

    @Override
    public void keyPress(KeyCode key) {
        keys.add(key);
        super.keyPress(key);
    }

    @Override
    public void keyRelease(KeyCode key) {
        keys.remove(key);
        super.keyRelease(key);
    }

    @Override
    public void mouseMove(double toX, double toY) {
        x = (int) toX;
        y = (int) toY;
        if (drag.going()) {
            drag.move(x, y);
        } else if (!buttons.isEmpty() && pressed != null) {
            send(
                    pressed,
                    MouseEvent.DRAG,
                    getGlassEventButton(buttons.iterator().next()));
        } else {
            cross();
            send(under, MouseEvent.MOVE, MouseEvent.BUTTON_NONE);
        }
    }

    @Override
    public void mousePress(MouseButton... pressedNow) {
        cross();
        pressed = under;
        for (var button : pressedNow) {
            buttons.add(button);
            send(pressed, MouseEvent.DOWN, getGlassEventButton(button));
            if (button == MouseButton.SECONDARY && pressed instanceof HeadlessView view) {
                view.notifyMenu(inX(view), inY(view), x, y, false);
            }
        }
    }

    @Override
    public void mouseRelease(MouseButton... releasedNow) {
        if (drag.going()) {
            buttons.clear();
            pressed = null;
            drag.drop(x, y);
            return;
        }
        var target = pressed == null ? DraggingApplication.viewAt(x, y) : pressed;
        for (var button : releasedNow) {
            buttons.remove(button);
            send(target, MouseEvent.UP, getGlassEventButton(button));
        }
        if (buttons.isEmpty()) {
            pressed = null;
            cross();
        }
    }

    @Override
    public void mouseWheel(int notches) {
        if (DraggingApplication.viewAt(x, y) instanceof HeadlessView view) {
            for (int i = 0; i < Math.abs(notches); i++) {
                int way = notches > 0 ? -1 : 1;
                view.notifyScroll(inX(view), inY(view), x, y, 0, way, modifiers(), 0, 0, 0, 0, NOTCH, NOTCH);
            }
        }
    }

    private void cross() {
        var view = DraggingApplication.viewAt(x, y);
        if (view != under) {
            send(under, MouseEvent.EXIT, MouseEvent.BUTTON_NONE);
            under = view;
            send(under, MouseEvent.ENTER, MouseEvent.BUTTON_NONE);
        }
    }

    private void send(View to, int type, int button) {
        if (to instanceof HeadlessView view && !view.isClosed() && view.getWindow() != null) {
            var menu = type == MouseEvent.DOWN && button == MouseEvent.BUTTON_RIGHT;
            view.notifyMouse(type, button, inX(view), inY(view), x, y, modifiers(), menu, false);
        }
    }

    private int inX(View view) {
        return x - view.getWindow().getX();
    }

    private int inY(View view) {
        return y - view.getWindow().getY();
    }

    private int modifiers() {
        int held = keys.stream().mapToInt(DraggingRobot::modifier).reduce(0, (a, b) -> a | b);
        return buttons.stream().mapToInt(this::getModifiers).reduce(held, (a, b) -> a | b);
    }

    private static int modifier(KeyCode key) {
        return switch (key) {
            case CONTROL -> KeyEvent.MODIFIER_CONTROL;
            case SHIFT -> KeyEvent.MODIFIER_SHIFT;
            case ALT -> KeyEvent.MODIFIER_ALT;
            case COMMAND, META -> KeyEvent.MODIFIER_COMMAND;
            default -> 0;
        };
    }
}
