package org.clientele.project.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.clientele.spec.Progress;
import org.h2.store.fs.FilePath;

/// Which tree of a file holds what, and the columns of its tables, as they are in a new file: learned by making one in
/// memory.
///
/// @param trees by name, the number of each
/// @param tables by name, the name of the tree that holds it
/// @param columns of each table
record Plan(Map<String, Integer> trees, Map<String, String> tables, Map<String, List<String>> columns) {

    /// H2 keeps the statements that make tables here.
    private static final String STATEMENTS = "table." + 0;

    private static final int STATEMENT_COLUMNS = 4;
    private static final int NAMES = 1;
    private static final String NAME = "name.";
    private static final Pattern TABLE =
            Pattern.compile("CREATE CACHED TABLE \"PUBLIC\"\\.\"([A-Z_]+)\".*", Pattern.DOTALL);

    static Plan of(Kind kind) {
        var url = "memFS:plan-" + kind.word();
        try {
            var columns = columns(url, kind);
            var body = Body.of(bytes(url));
            var plan = new Plan(Map.of(), Map.of(), columns).with(body, Pages.of(body, Progress.NONE));
            return plan;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            FilePath.get(url + FilePathClientele.ENDING).delete();
        }
    }

    private static byte[] bytes(String url) throws IOException {
        try (var in = FilePath.get(url + FilePathClientele.ENDING).newInputStream()) {
            return in.readAllBytes();
        }
    }

    private static Map<String, List<String>> columns(String url, Kind kind) {
        try (var connection = new org.h2.Driver().connect("jdbc:h2:" + url + Link.SETTINGS, new Properties())) {
            var sql = new Sql(connection);
            Migrations.to(sql, kind, Migrations.count(kind));
            var columns = new HashMap<String, List<String>>();
            sql.query(
                    "select table_name, column_name from information_schema.columns where table_schema = 'PUBLIC'"
                            + " order by ordinal_position",
                    row -> columns.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                            .add(row.getString(2)));
            return columns;
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /// Returns the same with what a file itself says.
    Plan with(Body body, List<Pages.Leaf> leaves) throws IOException {
        var names = new HashMap<>(trees);
        var reader = new Leaves(body);
        for (var leaf : leaves) {
            if (leaf.map() == NAMES) {
                reader.names(leaf, (key, value) -> {
                    if (key.startsWith(NAME)) {
                        names.put(key.substring(NAME.length()), Integer.parseInt(value, 16));
                    }
                });
            }
        }
        var homes = new HashMap<>(tables);
        for (var leaf : leaves) {
            if (names.getOrDefault(STATEMENTS, -1) == leaf.map()) {
                reader.rows(leaf, STATEMENT_COLUMNS, (key, row) -> {
                    var made = TABLE.matcher(row.getLast().getString());
                    if (made.matches()) {
                        homes.put(made.group(1), "table." + key);
                    }
                });
            }
        }
        return new Plan(names, homes, columns);
    }

    /// Returns the number of the tree of a table, −1 where nobody knows it.
    int tree(String table) {
        return trees.getOrDefault(tables.getOrDefault(table, ""), -1);
    }
}
