package org.clientele.recipe;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// The rows of a table that some steps take away, or those in which a cell changes; as they are before the steps. Of
/// cells that who is in may not read nothing is said.
public record ChangedRows(Which which) implements Spec<Sheet> {

    public enum Which {
        GONE,
        CHANGED
    }

    @Override
    public List<Port> ports() {
        return new Changes().ports();
    }

    @Override
    public Shape check(Shapes in) {
        return in.get(0, Schema.class);
    }

    @Override
    public Sheet of(Inputs in, Progress progress) {
        var before = in.get(0, Sheet.class);
        var after = in.get(1, Sheet.class);
        int[] old = Changes.match(before, after);
        return before.select(which == Which.GONE ? gone(before, old) : changed(before, after, old));
    }

    private static int[] gone(Sheet before, int[] old) {
        var stays = new boolean[before.rows()];
        Arrays.stream(old).filter(row -> row >= 0).forEach(row -> stays[row] = true);
        return IntStream.range(0, stays.length).filter(row -> !stays[row]).toArray();
    }

    private static int[] changed(Sheet before, Sheet after, int[] old) {
        var seen = before.readable().schema();
        var both = after.readable().schema().names().stream()
                .filter(name -> seen.find(name).isPresent())
                .filter(name -> before.block(name) != after.block(name))
                .toList();
        return IntStream.range(0, old.length)
                .filter(row -> old[row] >= 0)
                .filter(row -> both.stream().anyMatch(name -> !before.block(name)
                        .text(old[row])
                        .equals(after.block(name).text(row))))
                .map(row -> old[row])
                .sorted()
                .toArray();
    }
}
