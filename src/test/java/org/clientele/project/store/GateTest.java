package org.clientele.project.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javax.tools.ToolProvider;
import org.clientele.Fork;
import org.clientele.project.backup.Confined;
import org.clientele.spec.Problem;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateTest {

    @TempDir
    private Path folder;

    private final AtomicInteger calls = new AtomicInteger();

    /// What an H2 that may load what it likes runs as soon as it opens the file.
    private static final List<String> AT_ONCE = List.of(
            "trigger with source",
            "trigger of a class",
            "constant",
            "setting that calculates",
            "script to run",
            "call");

    private Map<String, Path> evil(int port, Predicate<String> which) throws IOException {
        Files.writeString(folder.resolve("evil.sql"), "CALL FILE_WRITE('x', '" + folder.resolve("written") + "');");
        var files = new LinkedHashMap<String, Path>();
        var all = new EvilProjects(folder, port).all();
        all.keySet().removeIf(which.negate());
        all.forEach((name, making) -> {
            var file = folder.resolve("evil " + files.size() + ".clientele");
            making.accept(file);
            files.put(name, file);
        });
        return files;
    }

    private ServerSocket listening() throws IOException {
        var socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!socket.isClosed()) {
                try (var _ = socket.accept()) {
                    calls.incrementAndGet();
                } catch (IOException _) {
                    return;
                }
            }
        });
        return socket;
    }

    @Test
    void aProjectThatHoldsMoreThanWeWriteIsRefusedByNameAndNothingInItRuns() throws Exception {
        try (var socket = listening()) {
            var files = evil(socket.getLocalPort(), _ -> true);
            assertTrue(files.size() >= 30);
            for (var one : files.entrySet()) {
                var before = Files.readAllBytes(one.getValue());
                var refused =
                        assertThrows(Problem.class, () -> Database.open(one.getValue(), Kind.PROJECT), one.getKey());
                assertEquals("problem.project.catalogue", refused.key(), one.getKey());
                assertTrue(refused.args()[1].toString().matches("[^\\p{Cntrl}\\p{Cf}]{3,81}"), one.getKey());
                assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(one.getValue())), one.getKey());
            }
            assertFalse(Files.exists(folder.resolve("written")));
            assertEquals(0, calls.get());
        }
    }

    /// Without the gate, in a process of its own whose H2 may load what it likes.
    @Test
    void withoutTheGateTheSameProjectsRunCode() throws Exception {
        try (var socket = listening()) {
            var files = evil(socket.getLocalPort(), name -> AT_ONCE.contains(name) || name.startsWith("linked"));
            var args = new ArrayList<Object>(List.of(folder.resolve("written")));
            args.addAll(files.values());
            var ended = Fork.of(WithoutGate.class, args.toArray()).run();
            var ran = ended.said().lines().toList();
            assertEquals(0, ended.code(), ended.said());
            for (var name : AT_ONCE) {
                var number = List.copyOf(files.keySet()).indexOf(name) + 1;
                assertTrue(ran.contains("ran " + number), () -> name + " in " + ran);
            }
            assertTrue(calls.get() > 0);
        }
    }

    /// Behind the gate, where it is passed after all: source code finds no compiler, a class that is there still runs.
    @Test
    void withoutTheGateSourceCodeRunsNotEvenThereWhereJavaIsConfined() throws Exception {
        try (var socket = listening()) {
            var files = evil(socket.getLocalPort(), name -> name.startsWith("trigger ") && !name.contains("rollback"));
            var args = new ArrayList<Object>(List.of(folder.resolve("written")));
            args.addAll(files.values());
            var ended = Fork.of(WithoutGate.class, args.toArray())
                    .with(Confined.options().toArray(String[]::new))
                    .run();
            assertEquals(List.of("trigger with source", "trigger of a class"), List.copyOf(files.keySet()));
            var ran =
                    ended.said().lines().filter(line -> line.startsWith("ran")).toList();
            assertEquals(List.of("ran 2"), ran, ended.said());
        }
    }

    @Test
    void aConfinedJavaHasNoCompilerAndMakesNoObjectsFromBytes() throws Exception {
        assertEquals(
                "compiler true, objects true", Fork.of(Whole.class).run().said().strip());
        var ended = Fork.of(Whole.class)
                .with(Confined.options().toArray(String[]::new))
                .run();
        assertEquals("compiler false, objects false", ended.said().strip());
    }

    /// Says whether there is a compiler, and whether an object comes back out of its bytes.
    static final class Whole {

        private Whole() {}

        public static void main(String[] args) throws Exception {
            var bytes = new ByteArrayOutputStream();
            try (var out = new ObjectOutputStream(bytes)) {
                out.writeObject(new ArrayList<>(List.of("a")));
            }
            boolean made = true;
            try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                in.readObject();
            } catch (InvalidClassException _) {
                made = false;
            }
            System.out.println("compiler " + (ToolProvider.getSystemJavaCompiler() != null) + ", objects " + made);
        }
    }

    @Test
    void whatHTwoCountedInAFileOfOursIsNoStranger() {
        var file = folder.resolve("counted.clientele");
        try (var database = Database.create(file, Kind.PROJECT)) {
            database.write(sql -> sql.update("insert into view_state select x, 'y' from system_range(1, 3000)"));
            database.write(sql -> sql.update("analyze"));
        }
        assertTrue(statements(file).stream().anyMatch(statement -> statement.contains("SELECTIVITY")));
        try (var database = Database.open(file, Kind.PROJECT)) {
            int rows = database.read(sql -> sql.find("select count(*) from view_state", row -> row.getInt(1))
                    .orElseThrow());
            assertEquals(3000, rows);
        }
    }

    private static List<String> statements(Path file) {
        try (var store = new MVStore.Builder()
                .fileName(FilePathClientele.url(file) + FilePathClientele.ENDING)
                .readOnly()
                .open()) {
            return Catalogue.of(store);
        }
    }

    /// Opens files as H2 would, and says after which of them a mark was left.
    static final class WithoutGate {

        private WithoutGate() {}

        public static void main(String[] args) throws IOException {
            FilePathClientele.register();
            for (int i = 1; i < args.length; i++) {
                System.setProperty(EvilCode.MARK, args[i] + ".ran");
                Files.deleteIfExists(Path.of(args[0]));
                try (var _ = new org.h2.Driver()
                        .connect(
                                "jdbc:h2:" + FilePathClientele.url(Path.of(args[i])) + ";TRACE_LEVEL_FILE=0",
                                new Properties())) {
                    System.out.print("");
                } catch (java.sql.SQLException | RuntimeException e) {
                    System.out.println("failed " + i + " "
                            + e.getMessage().lines().findFirst().orElse(""));
                }
                if (Files.exists(Path.of(args[0])) || Files.exists(Path.of(args[i] + ".ran"))) {
                    System.out.println("ran " + i);
                }
            }
        }
    }
}
