package org.clientele.sample;

import java.util.List;
import java.util.stream.Collectors;

/// Writes rows as comma separated text: lines end with LF, cells are quoted where they must be.
final class Csv {

    private Csv() {}

    static String of(Heading heading, List<Row> rows) {
        var text = new StringBuilder(line(heading.columns()));
        rows.forEach(row -> text.append(line(row.cells())));
        return text.toString();
    }

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
