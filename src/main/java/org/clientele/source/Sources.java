package org.clientele.source;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Schema;
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

    /// @throws Problem if two of these are the same bytes read the same way
    public static void requireOnce(List<Source> sources) {
        var seen = new HashMap<String, Source>();
        for (var source : sources) {
            var before = Optional.ofNullable(seen.put(source.id(), source));
            before.ifPresent(first -> {
                throw new Problem("problem.sources.twice", first.label(), source.label());
            });
        }
    }

    /// Returns the columns of sources one under the other.
    public static Schema schema(List<Source> sources) {
        return Stack.schema(sources, List.of());
    }

    @Override
    public List<Port> ports() {
        return List.of();
    }

    @Override
    public List<String> deposits() {
        return ids;
    }

    @Override
    public Shape check(Shapes in) {
        return Stack.schema(
                ids.stream().map(id -> in.deposits().get(id, Source.class)).toList(), key);
    }

    @Override
    public Sheet of(Inputs in, Progress progress) {
        var sources =
                ids.stream().map(id -> in.deposits().get(id, Source.class)).toList();
        if (sources.size() == 1 && mode == Mode.APPEND) {
            return sources.getFirst().rows();
        }
        progress.at(0, 1);
        var stacked = Stack.of(sources, key);
        progress.at(0.5, 1);
        return mode == Mode.APPEND ? stacked : stacked.select(Stack.latest(stacked, key));
    }
}
