package com.sun.glass.ui.headless;

import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.SystemClipboard;
import java.util.HashMap;
import java.util.Map;

/// The clipboard of a drag: ours, or what another program brings.
public final class DraggingClipboard extends SystemClipboard {

    private static Drag drag;
    private static Map<String, Object> foreign = Map.of();

    public DraggingClipboard() {
        super(Clipboard.DND);
    }

    static void serve(Drag theDrag) {
        drag = theDrag;
    }

    /// Acts as if another program dragged this over the point and dropped it; on the JavaFX thread.
    ///
    /// @return whether a target took it
    public static boolean dropFromElsewhere(Map<String, Object> data, int x, int y) {
        foreign = data;
        try {
            drag.begin(true);
            drag.move(x - 5, y - 5);
            drag.move(x, y);
            return drag.drop(x, y) != Clipboard.ACTION_NONE;
        } finally {
            foreign = Map.of();
        }
    }

    @Override
    protected boolean isOwner() {
        return foreign.isEmpty();
    }

    @Override
    protected void pushToSystem(HashMap<String, Object> data, int actions) {
        actionPerformed(drag.own());
    }

    @Override
    protected void pushTargetActionToSystem(int action) {}

    @Override
    protected Object popFromSystem(String mime) {
        return foreign.get(mime);
    }

    @Override
    protected int supportedSourceActionsFromSystem() {
        return Clipboard.ACTION_COPY_OR_MOVE;
    }

    @Override
    protected String[] mimesFromSystem() {
        return foreign.keySet().toArray(String[]::new);
    }
}
