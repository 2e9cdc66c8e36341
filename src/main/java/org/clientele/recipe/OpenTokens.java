package org.clientele.recipe;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// Puts the tokens of [Pseudonymize] in the place of values for everybody to see: who has not the key of
/// personal values counts, joins and segments by them, and learns which rows are of one person but not of whom.
/// The first column that says who somebody is becomes the customer id where there is none.
///
/// @param key 32 random bytes in hexadecimal; in a project it stands in a ledger, never in the workbook
public record OpenTokens(List<String> columns, String key) implements Step {

    private static final Set<Role> WHO = EnumSet.of(Role.ID_NUMBER, Role.EMAIL, Role.PHONE, Role.NAME);

    public OpenTokens {
        columns = new Pseudonymize(columns, key).columns();
    }

    @Override
    public Schema check(Schema before) {
        var schema = before;
        for (var column : columns) {
            var field = before.require(column);
            schema = schema.with(
                    field.typed(Type.TEXT).playing(role(field, schema)).guarded(Privacy.OPEN));
        }
        return schema;
    }

    private static Role role(Field field, Schema schema) {
        if (!field.role().isPersonal()) {
            return field.role();
        }
        return WHO.contains(field.role()) && schema.find(Role.CUSTOMER_ID).isEmpty() ? Role.CUSTOMER_ID : Role.NONE;
    }

    @Override
    public Sheet apply(Sheet before, Progress progress) {
        var schema = check(before.schema());
        var tokens = new Pseudonymize(columns, key);
        var sheet = before;
        for (var column : columns) {
            progress.at(columns.indexOf(column), columns.size());
            sheet = sheet.with(schema.require(column), tokens.of(before.block(column)));
        }
        return sheet;
    }

    @Override
    public String toString() {
        return "OpenTokens" + columns;
    }
}
