package org.clientele.project.store;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Statements inside one transaction.
final class Sql {

    /// How one row becomes a value.
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    <T> List<T> query(String sql, Row<T> row, Object... args) throws SQLException {
        try (var statement = prepare(sql, args);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(row.of(rows));
            }
            return found;
        }
    }

    <T> Optional<T> find(String sql, Row<T> row, Object... args) throws SQLException {
        return query(sql, row, args).stream().findFirst();
    }

    /// Returns how many rows it touched.
    int update(String sql, Object... args) throws SQLException {
        try (var statement = prepare(sql, args)) {
            return statement.executeUpdate();
        }
    }

    private PreparedStatement prepare(String sql, Object... args) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < args.length; i++) {
            if (args[i] instanceof byte[] bytes) {
                statement.setBinaryStream(i + 1, new ByteArrayInputStream(bytes), bytes.length);
            } else {
                statement.setObject(i + 1, args[i]);
            }
        }
        return statement;
    }
}
