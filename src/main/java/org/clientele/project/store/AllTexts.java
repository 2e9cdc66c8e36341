package org.clientele.project.store;

import java.util.List;
import java.util.stream.Stream;
import org.clientele.table.TextBlock;

/// Every text of an open file: those in rows, and those of packed columns.
record AllTexts(Database database) {

    private record Column(String table, String name) {}

    Stream<String> stream() {
        var columns = database.read(sql -> sql.query(
                "select table_name, column_name from information_schema.columns where table_schema = 'PUBLIC'"
                        + " and data_type in ('CHARACTER VARYING', 'CHARACTER LARGE OBJECT')",
                row -> new Column(row.getString(1), row.getString(2))));
        var packed = database.read(
                sql -> sql.query("select address from stored_column where type = 'TEXT'", row -> row.getString(1)));
        return Stream.concat(
                columns.stream().flatMap(column -> written(column).stream()),
                packed.stream().flatMap(this::unpacked));
    }

    private List<String> written(Column column) {
        var query = "select \"%s\" from \"%s\" where \"%1$s\" is not null".formatted(column.name(), column.table());
        return database.read(sql -> sql.query(query, row -> row.getString(1)));
    }

    private Stream<String> unpacked(String address) {
        return new Chunks(database).get(address) instanceof TextBlock block ? block.values().stream() : Stream.empty();
    }
}
