package com.sun.glass.ui.headless;

import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.DragAccess;
import com.sun.glass.ui.EventLoop;
import com.sun.glass.ui.View;

/// The one drag that may be going on, from a node of ours or from another program.
final class Drag {

    private final DraggingApplication application;
    private EventLoop loop;
    private View over;
    private boolean going;
    private boolean foreign;
    private int action = Clipboard.ACTION_NONE;

    Drag(DraggingApplication application) {
        this.application = application;
    }

    boolean going() {
        return going;
    }

    /// Starts a drag of ours and returns, when it was dropped, what the target did.
    int own() {
        begin(false);
        loop = application.createEventLoop();
        loop.enter();
        return action;
    }

    void begin(boolean fromElsewhere) {
        going = true;
        foreign = fromElsewhere;
        over = null;
        action = Clipboard.ACTION_NONE;
    }

    void move(int x, int y) {
        var view = DraggingApplication.viewAt(x, y);
        if (view != over) {
            leave();
            over = view;
            action = view == null ? Clipboard.ACTION_NONE : DragAccess.enter(view, x, y);
        }
        if (view != null) {
            action = DragAccess.over(view, x, y);
        }
    }

    int drop(int x, int y) {
        if (over != null && action != Clipboard.ACTION_NONE) {
            action = DragAccess.drop(over, x, y);
        } else {
            leave();
            action = Clipboard.ACTION_NONE;
        }
        going = false;
        over = null;
        if (!foreign) {
            loop.leave(null);
        }
        return action;
    }

    private void leave() {
        if (over != null) {
            DragAccess.leave(over);
        }
    }
}
