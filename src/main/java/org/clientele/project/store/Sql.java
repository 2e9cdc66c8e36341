package org.clientele.project.store;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Statements through one connection, each of which H2 takes apart once only; and what is known of the log there.
final class Sql {

    /// How one row becomes a value.
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> idle = new HashMap<>();
    private Optional<LogEnd> logEnd = Optional.empty();

    Sql(Connection connection) {
        this.connection = connection;
    }

    <T> List<T> query(String sql, Row<T> row, Object... args) throws SQLException {
        return with(sql, args, statement -> {
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(row.of(rows));
                }
                return found;
            }
        });
    }

    <T> Optional<T> find(String sql, Row<T> row, Object... args) throws SQLException {
        return query(sql, row, args).stream().findFirst();
    }

    /// Returns how many rows it touched.
    int update(String sql, Object... args) throws SQLException {
        return with(sql, args, PreparedStatement::executeUpdate);
    }

    /// Returns where the log ends, as it was written last in a transaction that was not taken back.
    Optional<LogEnd> logEnd() {
        return logEnd;
    }

    void logEnd(LogEnd end) {
        logEnd = Optional.of(end);
    }

    /// Is told that something failed: what was written is taken back, and H2 may be broken, which it sees only where a
    /// statement is made.
    void forget() {
        forgetLogEnd();
        idle.clear();
    }

    void forgetLogEnd() {
        logEnd = Optional.empty();
    }

    @FunctionalInterface
    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    /// A statement that is under way is not used a second time within itself; one that failed is not used again.
    private <T> T with(String sql, Object[] args, Use<T> use) throws SQLException {
        var known = idle.remove(sql);
        var statement = known == null ? connection.prepareStatement(sql) : known;
        boolean done = false;
        try {
            fill(statement, args);
            var result = use.of(statement);
            statement.clearParameters();
            done = idle.putIfAbsent(sql, statement) == null;
            return result;
        } finally {
            if (!done) {
                statement.close();
            }
        }
    }

    private static void fill(PreparedStatement statement, Object... args) throws SQLException {
        for (int i = 0; i < args.length; i++) {
            if (args[i] instanceof byte[] bytes) {
                statement.setBinaryStream(i + 1, new ByteArrayInputStream(bytes), bytes.length);
            } else {
                statement.setObject(i + 1, args[i]);
            }
        }
    }
}
