package org.clientele.project.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.table.Privacy;
import org.clientele.table.Type;

/// What a file says of a column: the name of its type, and how many rows it has.
record Stored(String name, int length) {

    static Optional<Stored> find(Sql sql, String address) throws SQLException {
        return sql.find(
                "select type, length from stored_column where address = ?",
                row -> new Stored(row.getString(1), row.getInt(2)),
                address);
    }

    /// Returns true.
    boolean insert(Sql sql, String address, Privacy privacy, long bytes) throws SQLException {
        return sql.update(
                        "insert into stored_column values (?, ?, ?, ?, ?)",
                        address,
                        name,
                        privacy.name(),
                        length,
                        bytes)
                == 1;
    }

    /// @throws IOException if there is no such type
    Type type() throws IOException {
        return Stream.of(Type.values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException("no type"));
    }
}
