package org.clientele.report;

import java.util.ArrayList;
import java.util.List;

/// Puts tiles row by row on the grid; the tiles of a row share its twelve columns.
final class Flow {

    /// Where a tile is until it has a place.
    static final Place SOMEWHERE = new Place(0, 0, 1, 1);

    private final List<Tile> tiles = new ArrayList<>();
    private int row;

    /// Adds a row; where its tiles cannot be equally wide, the first ones are wider.
    void row(int height, List<Tile> across) {
        int column = 0;
        for (int i = 0; i < across.size(); i++) {
            int left = across.size() - i;
            int width = (Place.COLUMNS - column + left - 1) / left;
            tiles.add(across.get(i).at(new Place(column, row, width, height)));
            column += width;
        }
        row += across.isEmpty() ? 0 : height;
    }

    List<Tile> tiles() {
        return tiles;
    }
}
