package org.clientele.source.database;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.clientele.spec.Progress;

/// The tables and views of a database that the user may read.
public final class Tables {

    private static final String POSTGRESQL = """
        SELECT n.nspname, c.relname, c.reltuples::bigint FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'v', 'm', 'f', 'p') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
        AND has_table_privilege(c.oid, 'SELECT') ORDER BY 1, 2
        """;
    private static final String MARIADB = """
        SELECT '', table_name, COALESCE(table_rows, -1) FROM information_schema.tables
        WHERE table_schema = DATABASE() ORDER BY 2
        """;

    private static final int MOST = 100_000;
    private static final Duration LISTING = Duration.ofSeconds(30);

    private Tables() {}

    /// A table as the server lists it.
    ///
    /// @param schema where it is; empty where a database has no schemas
    /// @param rows about how many rows it has, −1 where the server does not know
    public record Listed(String schema, String name, long rows) {

        /// Returns its name, with the schema where that is not the usual one.
        public String label() {
            return schema.isEmpty() || schema.equals("public") ? name : schema + "." + name;
        }

        /// Returns the query for all of it.
        public String statement(Engine engine) {
            return engine.all(schema.isEmpty() ? List.of(name) : List.of(schema, name));
        }
    }

    /// @throws org.clientele.spec.Problem if the server does not answer or let the user in
    public static List<Listed> of(Server server, Password password, Progress progress) {
        try (var connection = Connecting.open(server, password, progress);
                var watch = new Watch(connection, new Meter(), new Query.Patience(progress, LISTING))) {
            try (var statement = connection.createStatement()) {
                return Attempt.of(server, LISTING, Progress.NONE, () -> listed(server, statement));
            } catch (SQLException e) {
                throw watch.cause(Connecting.broken(server, e));
            }
        } catch (SQLException e) {
            throw Connecting.broken(server, e);
        }
    }

    private static List<Listed> listed(Server server, Statement statement) throws SQLException {
        var listed = new ArrayList<Listed>();
        try (var rows = statement.executeQuery(server.engine() == Engine.POSTGRESQL ? POSTGRESQL : MARIADB)) {
            while (rows.next() && listed.size() < MOST) {
                listed.add(new Listed(rows.getString(1), rows.getString(2), rows.getLong(3)));
            }
            return listed;
        }
    }
}
