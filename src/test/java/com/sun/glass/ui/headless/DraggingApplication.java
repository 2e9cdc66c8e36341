package com.sun.glass.ui.headless;

import com.sun.glass.ui.CommonDialogs;
import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import java.io.File;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// JavaFX's headless platform with drag and drop, answers for file choosers, and a list of documents shown.
public final class DraggingApplication extends HeadlessApplication {

    /// What the next file or folder choosers answer; an empty list means cancelled.
    public static final Deque<List<File>> CHOSEN = new ArrayDeque<>();

    public static final List<String> SHOWN = new ArrayList<>();

    private final Drag drag = new Drag(this);

    public DraggingApplication() {
        DraggingClipboard.serve(drag);
    }

    Drag drag() {
        return drag;
    }

    @Override
    public GlassRobot createRobot() {
        super.createRobot(); // registers itself for the windows made from now on
        return new DraggingRobot(this);
    }

    @Override
    protected CommonDialogs.FileChooserResult staticCommonDialogs_showFileChooser(
            Window owner,
            String folder,
            String file,
            String title,
            int type,
            boolean many,
            CommonDialogs.ExtensionFilter[] filters,
            int filter) {
        var files = CHOSEN.isEmpty() ? List.<File>of() : CHOSEN.poll();
        return new CommonDialogs.FileChooserResult(files, filters == null || filters.length == 0 ? null : filters[0]);
    }

    @Override
    protected File staticCommonDialogs_showFolderChooser(Window owner, String folder, String title) {
        return CHOSEN.isEmpty() ? null : CHOSEN.poll().getFirst();
    }

    @Override
    protected void _showDocument(String uri) {
        SHOWN.add(uri);
    }

    static View viewAt(int x, int y) {
        return Window.getWindows().reversed().stream()
                .filter(w -> w.getView() != null && !w.isClosed() && w.isVisible())
                .filter(w -> x >= w.getX() && x <= w.getX() + w.getWidth())
                .filter(w -> y >= w.getY() && y <= w.getY() + w.getHeight())
                .map(Window::getView)
                .findFirst()
                .orElse(null);
    }
}
