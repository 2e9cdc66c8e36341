package org.clientele.project.audit;

import java.util.List;
import java.util.function.Function;
import org.clientele.table.Block;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// A log as a table, to be written to a file: the columns have the same names in every language.
public final class AuditSheet {

    private static final List<String> TEXTS =
            List.of("time", "who", "session", "action", "object", "figures", "before", "seal");
    private static final List<Function<Entry, String>> VALUES = List.of(
            Entry::at,
            line -> line.actor().who(),
            line -> line.actor().session(),
            line -> line.deed().action().name(),
            line -> line.deed().object(),
            line -> line.deed().figures(),
            Entry::before,
            Entry::seal);

    private AuditSheet() {}

    public static Sheet of(List<Entry> log) {
        var schema = Schema.of(Field.of("number", Type.INTEGER, Role.NONE));
        var blocks = new java.util.ArrayList<Block>();
        blocks.add(new IntegerBlock(log.stream().mapToLong(Entry::number).toArray()));
        for (int column = 0; column < TEXTS.size(); column++) {
            schema = schema.with(Field.of(TEXTS.get(column), Type.TEXT, Role.NONE));
            blocks.add(TextBlock.of(log.stream().map(VALUES.get(column)).toArray(String[]::new)));
        }
        return Sheet.of(schema, RowIds.of("audit", log.size()), blocks);
    }
}
