package org.clientele.recipe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.Privacy;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// Writes other values in the place of some, all at once; empty means missing. `privacy` is the class of the values
/// written in the step itself: personal where they were typed against a personal column.
public record ReplaceValues(String column, List<Replacement> replacements, Privacy privacy) implements Step {

    /// One value and what stands in its place.
    public record Replacement(String from, String to) {}

    public ReplaceValues {
        replacements = List.copyOf(replacements);
    }

    /// Replaces values of this column, as personal as the column is; the replacements are in order of what goes.
    public static ReplaceValues of(Field field, Map<String, String> replacements) {
        var list = replacements.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Replacement(entry.getKey(), entry.getValue()))
                .toList();
        return new ReplaceValues(field.name(), list, field.privacy());
    }

    @Override
    public Schema check(Schema before) {
        var field = before.require(column, Type.TEXT);
        return before.with(field.guarded(field.privacy().and(privacy)));
    }

    @Override
    public Sheet apply(Sheet before, Progress progress) {
        var map = new HashMap<String, String>();
        replacements.forEach(r -> map.put(r.from(), r.to()));
        return before.with(check(before.schema()).require(column), () -> TextBlock.require(before.block(column), column)
                .map(text -> map.getOrDefault(text, text)));
    }
}
