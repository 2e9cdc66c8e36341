package org.clientele.ui.dashboards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clientele.report.Dashboard;
import org.clientele.report.Place;
import org.clientele.report.Tile;

/// Where tiles may lie: inside the grid, none over another.
final class Arranging {

    private Arranging() {}

    /// Returns the place moved and resized by these steps, if it stays inside the grid.
    static Optional<Place> changed(Place place, int right, int down, int wider, int taller) {
        int column = place.column() + right;
        int row = place.row() + down;
        int width = place.width() + wider;
        int height = place.height() + taller;
        boolean fits = column >= 0 && row >= 0 && width >= 1 && height >= 1 && column + width <= Place.COLUMNS;
        return fits ? Optional.of(new Place(column, row, width, height)) : Optional.empty();
    }

    /// Returns the dashboard with a tile at another place; tiles it would cover move down, and those below them.
    static Dashboard moved(Dashboard dashboard, Tile tile, Place to) {
        var placed = new ArrayList<Tile>(List.of(tile.at(to)));
        dashboard.tiles().stream()
                .filter(t -> !t.id().equals(tile.id()))
                .sorted(Comparator.comparingInt((Tile t) -> t.place().row())
                        .thenComparingInt(t -> t.place().column()))
                .forEach(other -> placed.add(free(other, placed)));
        return dashboard.tiled(dashboard.tiles().stream()
                .map(t -> placed.stream()
                        .filter(p -> p.id().equals(t.id()))
                        .findFirst()
                        .orElse(t))
                .toList());
    }

    private static Tile free(Tile tile, List<Tile> placed) {
        var place = tile.place();
        var now = place;
        while (overlaps(now, placed)) {
            now = new Place(place.column(), now.row() + 1, place.width(), place.height());
        }
        return tile.at(now);
    }

    private static boolean overlaps(Place place, List<Tile> placed) {
        return placed.stream().anyMatch(t -> t.place().overlaps(place));
    }

    /// Returns the first row below all tiles.
    static int below(Dashboard dashboard) {
        return dashboard.tiles().stream()
                .mapToInt(t -> t.place().row() + t.place().height())
                .max()
                .orElse(0);
    }
}
