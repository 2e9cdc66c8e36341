package org.clientele.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.project.DataMap.Column;
import org.clientele.project.DataMap.Filed;
import org.clientele.project.DataMap.Table;
import org.clientele.table.Block;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// The columns of a map of data as a table, one a row: its own columns have the same names in every language.
public final class DataMapSheet {

    private static final List<String> NAMES = List.of(
            "table",
            "kind",
            "column",
            "type",
            "role",
            "personal",
            "concern",
            "mentions",
            "consent",
            "files",
            "brought_in",
            "from",
            "keep_until",
            "purposes");

    private DataMapSheet() {}

    public static Sheet of(DataMap map) {
        var rows = map.tables().stream().flatMap(DataMapSheet::rows).toList();
        var fields =
                NAMES.stream().map(name -> Field.of(name, Type.TEXT, Role.NONE)).toList();
        var blocks = new ArrayList<Block>();
        for (int column = 0; column < NAMES.size(); column++) {
            int at = column;
            blocks.add(TextBlock.of(rows.stream().map(row -> row.get(at)).toArray(String[]::new)));
        }
        return Sheet.of(new Schema(fields), RowIds.of("map", rows.size()), blocks);
    }

    private static Stream<List<String>> rows(Table table) {
        return table.columns().stream().map(column -> row(table, column));
    }

    private static List<String> row(Table table, Column column) {
        return List.of(
                table.title(),
                table.kind(),
                column.name(),
                column.type().name(),
                column.role().name(),
                column.concern().isPersonal() ? "yes" : "no",
                column.concern().name(),
                joined(column.mentions().stream().map(Enum::name)),
                column.consent()
                        .map(asked -> asked.purpose() + " " + asked.channel())
                        .orElse(""),
                joined(table.files().stream().map(Filed::name)),
                joined(table.files().stream().map(Filed::at).map(Instant::toString)),
                joined(table.from().stream()),
                table.until().map(LocalDate::toString).orElse(""),
                joined(table.purposes().stream().map(Enum::name)));
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining("; "));
    }
}
