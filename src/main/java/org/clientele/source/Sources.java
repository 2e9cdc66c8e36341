package org.clientele.source;

import java.util.List;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Sheet;

/// The rows of one or more sources as one table: stacked, or each source bringing the rows of the ones before it up to
/// date by key.
///
/// @param key the columns that name a row; none when appending
public record Sources(List<String> ids, Mode mode, List<String> key) implements Spec<Sheet> {

    public enum Mode {
        APPEND,
        UPDATE_BY_KEY
    }

    public Sources {
        ids = List.copyOf(ids);
        key = List.copyOf(key);
        if (ids.isEmpty()) {
            throw new Problem("problem.sources.none");
        }
        if (mode == Mode.UPDATE_BY_KEY && key.isEmpty()) {
            throw new Problem("problem.sources.key");
        }
    }

    public static Sources of(String... ids) {
        return new Sources(List.of(ids), Mode.APPEND, List.of());
    }

    @Override
    public List<Port> ports() {
        return List.of();
    }

    @Override
    public Shape check(Shapes in) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Sheet of(Inputs in, Progress progress) {
        throw new UnsupportedOperationException();
    }
}
