package org.clientele.recipe;

import org.clientele.analysis.privacy.Masked;
import org.clientele.analysis.privacy.PersonalValues.Place;
import org.clientele.analysis.privacy.Trace;
import org.clientele.spec.Progress;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// Masks personal values of a column: whole cells, or where they stand inside texts. Other columns that hold the same
/// values stay as they are.
public record MaskValues(String column, Trace trace, Place place) implements Step {

    @Override
    public Schema check(Schema before) {
        var field = before.require(column, Type.TEXT, Type.INTEGER);
        return before.with(place == Place.WHOLE ? field.typed(Type.TEXT).playing(Role.NONE) : field.typed(Type.TEXT));
    }

    @Override
    public Sheet apply(Sheet before, Progress progress) {
        return before.with(
                check(before.schema()).require(column), () -> Retexting.of(before.block(column), this::masked));
    }

    /// What the step does to one value.
    public String masked(String text) {
        return place == Place.WHOLE ? Masked.whole(trace, text) : Masked.inside(trace, text);
    }
}
