package org.clientele.source;

import java.util.List;
import java.util.stream.IntStream;
import org.clientele.table.Field;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// What was brought in, as tests compare it.
public final class Brought {

    private Brought() {}

    /// Returns each row as the texts of its cells with bars between them.
    public static List<String> rows(Sheet sheet) {
        return IntStream.range(0, sheet.rows())
                .mapToObj(row -> String.join(
                        "|", sheet.blocks().stream().map(b -> b.text(row)).toList()))
                .toList();
    }

    public static List<String> rows(Source source) {
        return rows(source.rows());
    }

    public static List<Type> types(Source source) {
        return source.rows().schema().fields().stream().map(Field::type).toList();
    }
}
