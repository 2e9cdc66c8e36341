package org.clientele.report;

import org.clientele.spec.Problem;

/// Where a tile lies on a grid of twelve columns; columns and rows count from 0.
public record Place(int column, int row, int width, int height) {

    public static final int COLUMNS = 12;

    public Place {
        if (column < 0 || row < 0 || width < 1 || height < 1 || column + width > COLUMNS) {
            throw new Problem("problem.tile.place", column, row, width, height);
        }
    }

    /// Returns whether the two share a cell.
    public boolean overlaps(Place other) {
        return column < other.column + other.width
                && other.column < column + width
                && row < other.row + other.height
                && other.row < row + height;
    }
}
