package org.clientele.source;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// The rejected records of a file as a table: line, reason, text, and the cells proposed instead.
///
/// @param mends what is proposed, or chosen, for some of them
/// @param words says a reason in the language of the user
public record Quarantine(List<Rejected> records, Map<Rejected, Mend> mends, Function<Reason, String> words) {

    public Quarantine {
        records = List.copyOf(records);
        mends = Map.copyOf(mends);
    }

    public Sheet sheet() {
        var schema = Schema.of(
                Field.of("line", Type.INTEGER),
                Field.of("reason", Type.TEXT),
                Field.of("text", Type.TEXT),
                Field.of("mend", Type.TEXT));
        var lines = records.stream().mapToLong(Rejected::line).toArray();
        return Sheet.of(
                schema,
                RowIds.of("quarantine", records.size()),
                List.of(
                        new IntegerBlock(lines),
                        texts(record -> words.apply(record.reason())),
                        texts(Rejected::text),
                        texts(record -> mends.containsKey(record) ? written(mends.get(record)) : "")));
    }

    private TextBlock texts(Function<Rejected, String> text) {
        return TextBlock.of(records.stream().map(text).toList());
    }

    /// Returns the cells of a mend as one text.
    public static String written(Mend mend) {
        return String.join(" | ", mend.cells());
    }
}
