package org.clientele.ui.data;

/// The cell that has the focus: its position among the shown rows and its column, both from 0.
record Cursor(int position, int column) {

    static final Cursor HOME = new Cursor(0, 0);

    Cursor moved(int down, int right, int rows, int columns) {
        return new Cursor(
                Math.clamp((long) position + down, 0, Math.max(0, rows - 1)),
                Math.clamp((long) column + right, 0, Math.max(0, columns - 1)));
    }

    Cursor in(int otherColumn) {
        return new Cursor(position, otherColumn);
    }

    Cursor at(int otherPosition) {
        return new Cursor(otherPosition, column);
    }
}
