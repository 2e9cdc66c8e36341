package org.clientele.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.clientele.spec.Deposit;
import org.clientele.spec.Problem;
import org.clientele.spec.Result;
import org.clientele.spec.Spec;
import org.clientele.table.Privacy;

/// Specs by their names in JSON, with the version of their computation, their class and what they yield. A version goes
/// up when the same options on the same inputs yield something else.
public final class Catalog {

    /// One spec; `result` is the class of what it yields, `link` the sealed interface it belongs to where it occurs
    /// inside another spec, as a cleaning step does.
    public record Entry(
            String name,
            int version,
            Class<? extends Spec<?>> spec,
            Class<? extends Result> result,
            Optional<Class<?>> link) {

        static Entry of(String name, int version, Class<? extends Spec<?>> spec, Class<? extends Result> result) {
            return new Entry(name, version, spec, result, Optional.empty());
        }
    }

    /// The cases of a sealed interface that occurs among options, by their names in JSON.
    public record Choice(Class<?> type, Map<String, Class<?>> cases) {}

    /// A kind of deposit that is small enough to be JSON, by its name there, with its class, its id, and whether one
    /// holds values of personal columns.
    public record Kept<D extends Record & Deposit>(
            String name, Class<D> type, Function<D, String> id, Function<D, Privacy> privacy) {}

    private final Map<String, Entry> byName = new LinkedHashMap<>();
    private final Map<Class<?>, Entry> byClass = new LinkedHashMap<>();
    private final List<Choice> choices;
    private final List<Kept<?>> kept;

    public Catalog(List<Entry> entries, List<Choice> choices, List<Kept<?>> kept) {
        this.choices = List.copyOf(choices);
        this.kept = List.copyOf(kept);
        for (var entry : entries) {
            byName.put(entry.name(), entry);
            byClass.put(entry.spec(), entry);
        }
    }

    /// Returns the specs of this program.
    public static Catalog standard() {
        return StandardCatalog.ALL;
    }

    public List<Entry> entries() {
        return List.copyOf(byName.values());
    }

    public List<Choice> choices() {
        return choices;
    }

    public List<Kept<?>> kept() {
        return kept;
    }

    /// @throws Problem if this program knows no such spec
    public Entry find(String name) {
        if (!byName.containsKey(name)) {
            throw new Problem("problem.spec.unknown", name);
        }
        return byName.get(name);
    }

    public Entry find(Spec<?> spec) {
        var entry = byClass.get(spec.getClass());
        if (entry == null) {
            throw new IllegalStateException(spec.getClass() + " is missing in the catalog");
        }
        return entry;
    }

    public String name(Spec<?> spec) {
        return find(spec).name();
    }
}
