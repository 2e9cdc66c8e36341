package org.clientele.recipe;

import org.clientele.spec.Progress;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// Says what a column means. A personal role makes the column personal; no role makes a personal column open.
public record SetRole(String column, Role role) implements Step {

    @Override
    public Schema check(Schema before) {
        var field = before.require(column).playing(role);
        return before.with(role.isPersonal() ? field.guarded(Privacy.PERSONAL) : field);
    }

    @Override
    public Sheet apply(Sheet before, Progress progress) {
        return before.described(check(before.schema()));
    }
}
