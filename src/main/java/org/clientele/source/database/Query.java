package org.clientele.source.database;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.clientele.source.CellRow;
import org.clientele.source.Outcome;
import org.clientele.spec.Progress;
import org.clientele.table.Type;

/// The rows that a server answers a query with, the names of their columns first, as they come.
public final class Query extends CellRow {

    private static final int FETCHED = 1_000;

    private final Server server;
    private final Connection connection;
    private final Watch watch;
    private final Statement statement;
    private final ResultSet rows;
    private final Columns columns;
    private final MessageDigest digest = sha256();
    private boolean named;
    private boolean ended;
    private long line;

    private Query(Server server, Connection connection, Watch watch, Statement statement, ResultSet rows)
            throws SQLException {
        this.server = server;
        this.connection = connection;
        this.watch = watch;
        this.statement = statement;
        this.rows = rows;
        columns = Columns.of(rows.getMetaData());
    }

    /// Asks; only once the answer has begun this returns.
    ///
    /// @param most how many rows are wanted; 0 for all
    /// @throws org.clientele.spec.Problem if the statement does not only ask, or the server refuses it
    public static Query ask(Server server, Password password, String asked, int most, Progress progress) {
        var only = ReadOnly.require(asked);
        var connection = Connecting.open(server, password);
        var watch = new Watch(connection, progress);
        try {
            var statement = connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
            statement.setFetchSize(FETCHED);
            statement.setMaxRows(most);
            watch.on(statement);
            return new Query(server, connection, watch, statement, statement.executeQuery(only));
        } catch (SQLException e) {
            watch.close();
            leave(connection);
            throw watch.cause(Connecting.problem(server, e));
        }
    }

    private static void leave(Connection connection) {
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            return;
        }
    }

    @Override
    public Outcome next() {
        clear();
        if (!named) {
            named = true;
            for (int i = 0; i < columns.names().size(); i++) {
                put(i, columns.names().get(i));
            }
            finish();
            return Outcome.RECORD;
        }
        try {
            if (!rows.next()) {
                ended = true;
                return Outcome.END;
            }
            for (int i = 0; i < columns.names().size(); i++) {
                put(i, columns.text(rows, i));
            }
            line++;
            reach(columns.names().size());
            finish();
            digest();
            return Outcome.RECORD;
        } catch (SQLException e) {
            throw watch.cause(Connecting.problem(server, e));
        }
    }

    private void digest() {
        digest.update(buffer(), begin(), end() - begin());
        for (int i = 0; i < cells(); i++) {
            digest.update((byte) (to(i) - from(i)));
            digest.update((byte) (isBlank(i) ? 0 : 1));
        }
    }

    /// Returns the SHA-256 of the rows read.
    public String digest256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Optional<Type>> declared() {
        return columns.types().stream().map(Optional::of).toList();
    }

    @Override
    public long line() {
        return Math.max(1, line);
    }

    @Override
    public long lines() {
        return line;
    }

    @Override
    public void close() {
        watch.close();
        try (statement) {
            if (!ended) {
                statement.cancel();
            }
        } catch (SQLException e) {
            line = lines();
        }
        leave(connection);
    }
}
