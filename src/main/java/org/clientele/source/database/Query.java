package org.clientele.source.database;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.clientele.source.CellRow;
import org.clientele.source.Outcome;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Type;

/// The rows that a server answers a query with, the names of their columns first, as they come.
public final class Query extends CellRow {

    /// So few rows are fetched together that long ones are not too much.
    private static final int FETCHED = 100;

    private static final Duration SOON = Duration.ofSeconds(2);

    /// Who watches a server decides how long it may take.
    private static final Duration ENDLESS = Duration.ofDays(365);

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
        if (columns.names().size() > Connecting.MOST) {
            throw new Problem("problem.database.columns", server.label(), Connecting.MOST);
        }
    }

    /// Asks; only once the answer has begun this returns.
    ///
    /// @param most how many rows are wanted; 0 for all
    /// @throws org.clientele.spec.Problem if the statement does not only ask, or the server refuses it
    public static Query ask(
            Server server, Password password, String asked, int most, Progress progress, Waiting waiting) {
        return ask(server, password, asked, most, new Patience(progress, waiting));
    }

    /// How long a row may be in coming, and who may stop waiting before.
    record Patience(Progress progress, Waiting waiting) {

        Patience(Progress progress, Duration most) {
            this(progress, new Waiting(most, _ -> false));
        }

        Duration most() {
            return waiting.most();
        }
    }

    static Query ask(Server server, Password password, String asked, int most, Patience patience) {
        var progress = patience.progress();
        var only = ReadOnly.require(asked);
        var meter = new Meter();
        var connection = Connecting.open(server, password, progress, meter);
        var watch = new Watch(connection, meter, patience);
        try {
            connection.setNetworkTimeout(Runnable::run, 0);
            var statement = connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
            statement.setFetchSize(FETCHED);
            statement.setMaxRows(most);
            watch.on(statement);
            return Attempt.of(
                    server,
                    ENDLESS,
                    (_, _) -> watch.leave(),
                    () -> new Query(server, connection, watch, statement, statement.executeQuery(only)));
        } catch (SQLException e) {
            throw left(server, connection, watch, Connecting.broken(server, e));
        } catch (Problem e) {
            throw left(server, connection, watch, e);
        }
    }

    private static RuntimeException left(Server server, Connection connection, Watch watch, Problem problem) {
        watch.close();
        leave(server, connection);
        return watch.cause(problem);
    }

    /// A server that does not take leave is left all the same.
    private static void leave(Server server, Connection connection) {
        try {
            Attempt.of(server, SOON, Progress.NONE, () -> {
                connection.rollback();
                connection.close();
                return true;
            });
        } catch (SQLException | Problem e) {
            sever(connection);
        }
    }

    private static void sever(Connection connection) {
        try {
            connection.abort(Runnable::run);
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
            watch.waits();
            if (!rows.next()) {
                ended = true;
                return Outcome.END;
            }
            for (int i = 0; i < columns.names().size(); i++) {
                put(i, columns.text(rows, i));
            }
            watch.heard();
            line++;
            reach(columns.names().size());
            finish();
            digest();
            return Outcome.RECORD;
        } catch (SQLException e) {
            throw watch.cause(Connecting.broken(server, e));
        } catch (IndexOutOfBoundsException
                | IllegalArgumentException
                | NegativeArraySizeException
                | NullPointerException
                | DateTimeException
                | OutOfMemoryError e) {
            throw watch.cause(Connecting.broken(server, Attempt.problem(server, e)));
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
        try {
            Attempt.of(server, SOON, Progress.NONE, () -> {
                if (!ended) {
                    statement.cancel();
                }
                statement.close();
                return true;
            });
        } catch (SQLException | Problem e) {
            sever(connection);
        }
        leave(server, connection);
    }
}
