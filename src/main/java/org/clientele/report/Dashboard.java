package org.clientele.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// Tiles over one or more sheets that filter each other.
///
/// @param datasets the names its tiles call its inputs by, in their order
/// @param currency the ISO 4217 code of amounts
public record Dashboard(
        String title, List<String> datasets, Optional<String> currency, List<Tile> tiles, List<Filter> filters)
        implements Spec<Page> {

    public Dashboard {
        datasets = List.copyOf(datasets);
        tiles = List.copyOf(tiles);
        filters = List.copyOf(filters);
        unique(datasets, "problem.dashboard.dataset");
        unique(tiles.stream().map(Tile::id).toList(), "problem.dashboard.tile");
    }

    private static void unique(List<String> names, String key) {
        var seen = new HashSet<String>();
        names.stream().filter(name -> !seen.add(name)).findFirst().ifPresent(name -> {
            throw new Problem(key, name);
        });
    }

    public Dashboard filtered(List<Filter> others) {
        return new Dashboard(title, datasets, currency, tiles, others);
    }

    public Dashboard tiled(List<Tile> others) {
        return new Dashboard(title, datasets, currency, others, filters);
    }

    /// Returns this dashboard with the tile in the place of the one with its id, or at the end.
    public Dashboard with(Tile tile) {
        var changed = new ArrayList<>(tiles);
        changed.replaceAll(old -> old.id().equals(tile.id()) ? tile : old);
        return tiled(
                changed.contains(tile)
                        ? changed
                        : Stream.concat(tiles.stream(), Stream.of(tile)).toList());
    }

    /// Returns this dashboard without the tile and the filters chosen in it.
    public Dashboard without(String tile) {
        return tiled(tiles.stream().filter(t -> !t.id().equals(tile)).toList())
                .filtered(filters.stream().filter(f -> !f.tile().equals(tile)).toList());
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.many("sheets", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        if (in.size() != datasets.size()) {
            throw new Problem("problem.dashboard.inputs", in.size(), datasets.size());
        }
        tiles.forEach(tile -> schema(in, tile.dataset()).ifPresent(tile::check));
        filters.forEach(filter -> schema(in, filter.dataset()).ifPresent(filter::check));
        return Shape.FIGURES;
    }

    private Optional<Schema> schema(Shapes in, String dataset) {
        int index = datasets.indexOf(dataset);
        if (index < 0) {
            throw new Problem("problem.dashboard.unknown", dataset);
        }
        return in.get(index, Shape.class) == Shape.LATER ? Optional.empty() : Optional.of(in.get(index, Schema.class));
    }

    @Override
    public Page of(Inputs in, Progress progress) {
        return new Composition(this, in).page(progress);
    }
}
