package org.clientele.source.database;

import java.util.regex.Pattern;
import org.clientele.spec.Problem;

/// A database on a server and who asks it; the password is not part of it.
public record Server(Engine engine, String host, int port, String database, String user, Tls tls) {

    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,252}[A-Za-z0-9])?|[0-9A-Fa-f:]{2,45}");
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}/\\\\?&;=%#()\\[\\]{}'\"`<>|*$]{1,128}");

    public Server {
        host = host.strip();
        database = database.strip();
        user = user.strip();
        require(HOST.matcher(host).matches(), "host", host);
        require(port > 0 && port < 65_536, "port", String.valueOf(port));
        require(NAME.matcher(database).matches(), "database", database);
        require(NAME.matcher(user).matches(), "user", user);
    }

    private static void require(boolean good, String field, String value) {
        if (!good) {
            throw new Problem("problem.database." + field, value);
        }
    }

    /// Returns what it is called among other places.
    public String label() {
        return database + " @ " + host;
    }
}
