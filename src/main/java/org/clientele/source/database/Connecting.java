package org.clientele.source.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.mariadb.jdbc.Configuration;
import org.mariadb.jdbc.Driver;
import org.postgresql.ds.PGSimpleDataSource;

/// Opens connections that can only read. Each is put together field by field: no text that somebody typed is ever read
/// as a URL or as a name of a property, and no property is set but those written here.
final class Connecting {

    private static final int SECONDS = 10;

    /// So many rows at most are fetched together: short ones by the million would fill what is taken in.
    private static final int FETCHED = 1_000;

    private static final int SILENT = 60;

    /// More columns are no table.
    static final int MOST = 16_384;

    private static final Duration LONGEST = Duration.ofSeconds(20);

    /// Names no server and no option; only a configuration that was read once is whole.
    private static final String NOWHERE = "jdbc:mariadb:///";

    /// Of the ways to say a password, all but the one that sends it as it is.
    private static final String NOT_BARE = "!password";

    /// Stands in what the driver says where a server asks for that one.
    private static final String BARE = "requireauth";

    private Connecting() {}

    /// @throws Problem if there is no such server, or it does not let the user in, or takes too long
    static Connection open(Server server, Password password, Progress progress) {
        return open(server, password, new Query.Patience(progress, LONGEST), new Meter());
    }

    /// @param meter counts what the server sends on this connection
    static Connection open(Server server, Password password, Progress progress, Meter meter) {
        return open(server, password, new Query.Patience(progress, LONGEST), meter);
    }

    static Connection open(Server server, Password password, Query.Patience patience, Meter meter) {
        try {
            return Attempt.of(
                    server, patience.most(), patience.progress(), () -> ScopedValue.where(Meter.OPENING, meter)
                            .call(() -> connect(server, password)));
        } catch (SQLException e) {
            throw problem(server, e);
        }
    }

    private static Connection connect(Server server, Password password) throws SQLException {
        var connection = server.engine() == Engine.POSTGRESQL
                ? postgres(server, password).getConnection()
                : Driver.connect(maria(server, password));
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        return connection;
    }

    static PGSimpleDataSource postgres(Server server, Password password) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {server.host()});
        source.setPortNumbers(new int[] {server.port()});
        source.setDatabaseName(server.database());
        source.setUser(server.user());
        source.setPassword(password.reveal());
        source.setSslMode(
                switch (server.tls()) {
                    case VERIFIED -> "verify-full";
                    case ENCRYPTED -> "require";
                    case NONE -> "disable";
                });
        if (server.tls() == Tls.NONE) {
            source.setRequireAuth(NOT_BARE);
        }
        if (server.tls() == Tls.VERIFIED) {
            source.setSslfactory("org.postgresql.ssl.DefaultJavaSSLFactory");
        }
        source.setReadOnly(true);
        source.setConnectTimeout(SECONDS);
        source.setSocketTimeout(SILENT);
        source.setMaxResultBuffer((Meter.MOST >> 20) + "M");
        source.setAdaptiveFetch(true);
        source.setAdaptiveFetchMaximum(FETCHED);
        source.setApplicationName("Clientele");
        return source;
    }

    static Configuration maria(Server server, Password password) throws SQLException {
        return Configuration.parse(NOWHERE).toBuilder()
                .addHost(server.host(), server.port())
                .database(server.database())
                .user(server.user())
                .password(password.reveal())
                .sslMode(
                        switch (server.tls()) {
                            case VERIFIED -> "verify-full";
                            case ENCRYPTED -> "trust";
                            case NONE -> "disable";
                        })
                .allowLocalInfile(false)
                .maxAllowedColumns(MOST)
                .socketFactory(MeteredSockets.class.getName())
                .allowMultiQueries(false)
                .permitRedirect(false)
                .connectTimeout(SECONDS * 1000)
                .socketTimeout(SILENT * 1000)
                .build();
    }

    /// Looks at whether the server answers; closes at once.
    ///
    /// @throws Problem if it does not, or does not let the user in
    static void test(Server server, Password password) {
        try (var connection = open(server, password, Progress.NONE)) {
            connection.isValid(SECONDS);
        } catch (SQLException e) {
            throw problem(server, e);
        }
    }

    /// Returns what went wrong: whether the server is there, lets in, knows the database, speaks TLS; else its words.
    static Problem problem(Server server, SQLException e) {
        var state = String.valueOf(e.getSQLState());
        var said = words(e);
        var small = said.toLowerCase(Locale.ROOT);
        if (small.contains(BARE)) {
            return new Problem("problem.database.bare", server.label());
        }
        if (small.contains("ssl") || small.contains("certificat") || small.contains("tls")) {
            return new Problem("problem.database.tls", server.label(), said);
        }
        if (state.startsWith("28") || state.equals("42000") && small.contains("access denied")) {
            return new Problem("problem.database.denied", server.user(), server.label());
        }
        if (state.equals("3D000") || small.contains("unknown database")) {
            return new Problem("problem.database.unknown", server.database(), server.host());
        }
        return state.startsWith("08")
                ? new Problem("problem.database.silent", server.host(), String.valueOf(server.port()))
                : new Problem("problem.database.said", server.label(), said);
    }

    /// Returns what went wrong once a server had let in.
    static Problem broken(Server server, SQLException e) {
        if (isOver(e)) {
            return new Problem("problem.database.row", server.label(), Meter.MOST >> 20);
        }
        var state = String.valueOf(e.getSQLState());
        return state.startsWith("08")
                ? new Problem("problem.database.broken", server.label(), words(e))
                : problem(server, e);
    }

    /// Returns whether the server has sent more than is taken in.
    private static boolean isOver(SQLException e) {
        Throwable cause = e;
        while (cause != null) {
            if (cause instanceof Meter.Over
                    || String.valueOf(cause.getMessage()).contains("maxResultBuffer")) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static String words(SQLException e) {
        List<String> words = new ArrayList<>();
        Throwable cause = e;
        while (cause != null && words.size() < 3) {
            words.add(String.valueOf(cause.getMessage()).strip());
            cause = cause.getCause();
        }
        return String.join(" ", words.stream().distinct().toList());
    }
}
