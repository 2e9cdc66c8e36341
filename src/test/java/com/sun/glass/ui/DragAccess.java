package com.sun.glass.ui;

/// Opens the protected drag call-backs of a view to the headless platform of the tests.
public final class DragAccess {

    private DragAccess() {}

    public static int enter(View view, int x, int y) {
        return view.notifyDragEnter(inX(view, x), inY(view, y), x, y, Clipboard.ACTION_COPY);
    }

    public static int over(View view, int x, int y) {
        return view.notifyDragOver(inX(view, x), inY(view, y), x, y, Clipboard.ACTION_COPY);
    }

    public static int drop(View view, int x, int y) {
        return view.notifyDragDrop(inX(view, x), inY(view, y), x, y, Clipboard.ACTION_COPY);
    }

    public static void leave(View view) {
        view.notifyDragLeave();
    }

    private static int inX(View view, int x) {
        return x - view.getWindow().getX();
    }

    private static int inY(View view, int y) {
        return y - view.getWindow().getY();
    }
}
