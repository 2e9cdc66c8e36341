package org.clientele.report;

import java.util.List;
import java.util.Optional;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Sheet;

/// The rows behind a figure of a dashboard: exactly those that a tile, or one mark of it, is computed from under the
/// filters that are set.
///
/// @param mark the place of a bar, point, cell or row of the tile, from 0; none for the whole tile
public record RowsBehind(Dashboard dashboard, String tile, Optional<Integer> mark) implements Spec<Sheet> {

    @Override
    public List<Port> ports() {
        return dashboard.ports();
    }

    @Override
    public Shape check(Shapes in) {
        dashboard.check(in);
        var asked = dashboard.tiles().stream()
                .filter(t -> t.id().equals(tile))
                .findFirst()
                .orElseThrow(() -> new Problem("problem.tile.unknown", tile));
        return in.get(dashboard.datasets().indexOf(asked.dataset()), Shape.class);
    }

    @Override
    public Sheet of(Inputs in, Progress progress) {
        return new Composition(dashboard, in).behind(tile, mark);
    }
}
