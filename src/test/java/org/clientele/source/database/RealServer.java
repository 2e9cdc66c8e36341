package org.clientele.source.database;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A PostgreSQL or MariaDB of this machine, started for a test in a folder of its own and stopped after it. The test is
/// skipped where none is installed.
public final class RealServer implements AutoCloseable {

    private final Engine engine;
    private final Path folder;
    private final int port;
    private final Process process;

    private RealServer(Engine engine, Path folder, int port, Process process) {
        this.engine = engine;
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    public static RealServer start(Engine engine) {
        try {
            var folder = Files.createTempDirectory("server");
            int port = freePort();
            var process = engine == Engine.POSTGRESQL ? postgres(folder, port) : maria(folder, port);
            var server = new RealServer(engine, folder, port, process);
            boolean answers = false;
            try {
                server.await();
                answers = true;
            } finally {
                if (!answers) {
                    server.close();
                }
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Process postgres(Path folder, int port) throws IOException {
        var bin = program("initdb").getParent();
        var data = folder.resolve("data").toString();
        if (isRoot()) {
            run(folder, List.of("chown", "postgres", folder.toString()));
        }
        Files.writeString(folder.resolve("password"), "geheim");
        folder.resolve("password").toFile().setReadable(true, false);
        run(
                folder,
                asUser(
                        bin.resolve("initdb").toString(),
                        "-D",
                        data,
                        "-U",
                        "analyst",
                        "-A",
                        "scram-sha-256",
                        "--pwfile=" + folder.resolve("password"),
                        "-E",
                        "UTF8",
                        "--no-sync"));
        return start(
                folder,
                asUser(
                        bin.resolve("postgres").toString(),
                        "-D",
                        data,
                        "-p",
                        "" + port,
                        "-k",
                        folder.toString(),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "fsync=off"));
    }

    private static Process maria(Path folder, int port) throws IOException {
        var server = program("mariadbd");
        var data = folder.resolve("data").toString();
        var user = "--user=" + System.getProperty("user.name");
        run(
                folder,
                List.of(
                        program("mariadb-install-db").toString(),
                        "--no-defaults",
                        user,
                        "--datadir=" + data,
                        "--auth-root-authentication-method=normal",
                        "--skip-test-db"));
        Files.writeString(folder.resolve("init.sql"), """
            CREATE DATABASE shop CHARACTER SET utf8mb4;
            CREATE USER 'analyst'@'%' IDENTIFIED BY 'geheim';
            GRANT ALL ON shop.* TO 'analyst'@'%';
            """);
        return start(
                folder,
                List.of(
                        server.toString(),
                        "--no-defaults",
                        user,
                        "--datadir=" + data,
                        "--port=" + port,
                        "--socket=" + folder.resolve("s"),
                        "--bind-address=127.0.0.1",
                        "--init-file=" + folder.resolve("init.sql"),
                        "--skip-name-resolve"));
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static List<String> asUser(String... command) {
        var whole = new ArrayList<String>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.of());
        whole.addAll(List.of(command));
        return whole;
    }

    private static Path program(String name) {
        var places = new ArrayList<>(List.of(Path.of("/usr/bin"), Path.of("/usr/sbin")));
        try (var versions = Files.isDirectory(Path.of("/usr/lib/postgresql"))
                ? Files.list(Path.of("/usr/lib/postgresql"))
                : Stream.<Path>empty()) {
            versions.sorted(Comparator.reverseOrder())
                    .map(version -> version.resolve("bin"))
                    .forEach(places::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Optional<Path> found = places.stream()
                .map(place -> place.resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
        return found.orElseGet(() -> abort("no " + name + " on this machine: a real server is not tested"));
    }

    private static void run(Path folder, List<String> command) throws IOException {
        var process = start(folder, command);
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                abort(command + " failed: " + Files.readString(folder.resolve("log")));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process start(Path folder, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
    }

    private void await() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                Connecting.test(server(), password());
                return;
            } catch (org.clientele.spec.Problem notYet) {
                java.util.concurrent.locks.LockSupport.parkNanos(200_000_000);
            }
        }
        abort("the server did not start: " + folder);
    }

    public Server server() {
        return new Server(
                engine, "127.0.0.1", port, engine == Engine.POSTGRESQL ? "postgres" : "shop", "analyst", Tls.NONE);
    }

    Password password() {
        return new Password("geheim");
    }

    /// Runs statements that a test needs to have run.
    public void execute(String... statements) {
        try (var connection = Connecting.open(server(), password(), org.clientele.spec.Progress.NONE)) {
            connection.setReadOnly(false);
            try (var statement = connection.createStatement()) {
                for (var each : statements) {
                    statement.execute(each);
                }
            }
            connection.commit();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }
}
