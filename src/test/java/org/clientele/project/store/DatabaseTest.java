package org.clientele.project.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Event;
import org.clientele.project.audit.Verdict;
import org.clientele.project.seal.SealedFile;
import org.clientele.spec.Problem;
import org.clientele.words.Words;
import org.h2.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    private static final int INTERRUPTS = Integer.getInteger("interrupts", 200);

    @TempDir
    private Path folder;

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static int count(Database database) {
        return database.read(sql -> sql.find("select count(*) from view_state", row -> row.getInt(1))
                .orElseThrow());
    }

    private static int insert(Database database, String name) {
        return database.write(sql -> sql.update("insert into view_state values (?, '{}')", name));
    }

    @Test
    void theFileHasExactlyTheNameItWasGivenAndNothingLiesBesideIt() throws IOException {
        var odd = file("客户; 100% a.b.clientele");
        try (var database = Database.create(odd, Kind.PROJECT)) {
            insert(database, "a");
            assertEquals(List.of(odd), list());
        }
        try (var database = Database.open(odd, Kind.PROJECT)) {
            assertEquals(1, count(database));
        }
        assertEquals(List.of(odd), list());
        assertTrue(Files.readString(odd, StandardCharsets.ISO_8859_1).startsWith("clientele project 1\n"));
    }

    private List<Path> list() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void aFailedTransactionLeavesNothing() {
        try (var database = Database.create(file("a.clientele"), Kind.PROJECT)) {
            assertThrows(
                    Problem.class,
                    () -> database.write(sql -> {
                        sql.update("insert into view_state values ('x', '{}')");
                        throw new Problem("problem.project.gone", "x");
                    }));
            assertEquals(0, count(database));
        }
    }

    @Test
    void theLogGoesOnBehindALineThatWasTakenBack() {
        try (var database = Database.create(file("a.clientele"), Kind.PROJECT)) {
            var trail = new Trail(database);
            trail.begin();
            trail.add(Event.of(Action.COPIED, "a"));
            assertThrows(
                    Problem.class,
                    () -> database.write(sql -> {
                        trail.add(sql, Event.of(Action.COPIED, "b"));
                        throw new Problem("problem.project.gone", "x");
                    }));
            trail.add(Event.of(Action.COPIED, "c"));

            assertEquals(
                    List.of("a", "c"),
                    trail.all().stream()
                            .skip(1)
                            .map(line -> line.deed().object())
                            .toList());
            assertInstanceOf(Verdict.Sound.class, trail.check(List.of()));
        }
    }

    @Test
    void aStatementMayBeAskedWhileItsOwnRowsAreRead() {
        var one = "select count(*) from view_state where name = ?";
        try (var database = Database.create(file("a.clientele"), Kind.PROJECT)) {
            insert(database, "a");
            var counts = database.read(sql -> sql.query(
                    one,
                    row -> row.getInt(1)
                            + sql.query(one, inner -> inner.getInt(1), "b").getFirst(),
                    "a"));
            assertEquals(List.of(1), counts);
        }
    }

    @Test
    void anInterruptedThreadNeitherClosesTheFileNorLosesItsInterrupt() throws InterruptedException {
        try (var database = Database.create(file("a.clientele"), Kind.PROJECT)) {
            for (int round = 0; round < INTERRUPTS; round++) {
                var started = new CountDownLatch(1);
                int number = round;
                var writer = Thread.ofPlatform().start(() -> {
                    started.countDown();
                    insert(database, "view " + number);
                });
                started.await();
                writer.interrupt();
                writer.join();
            }
            assertEquals(INTERRUPTS, count(database));
            Thread.currentThread().interrupt();
            insert(database, "interrupted before");
            assertTrue(Thread.interrupted());
            assertEquals(INTERRUPTS + 1, count(database));
        }
    }

    /// What comes of it where H2 reads and writes on the thread that asks.
    @Test
    void withoutAThreadOfItsOwnAnInterruptClosesTheFile() {
        var url = "jdbc:h2:" + folder.resolve("plain") + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";
        assertThrows(SQLException.class, () -> {
            try (var connection = new Driver().connect(url, new Properties());
                    var statement = connection.createStatement()) {
                statement.execute("create table t (id int)");
                Thread.currentThread().interrupt();
                assertThrows(SQLException.class, () -> statement.execute("insert into t values (1)"));
                assertTrue(Thread.interrupted());
                statement.execute("insert into t values (2)");
            }
        });
    }

    @Test
    void whatIsNoProjectIsToldAndLeftAsItIs() throws IOException {
        var newer = "clientele project 7\nprogram 9.1\nid x\n" + " ".repeat(5000);
        refused("problem.project.damaged", "");
        refused("problem.project.foreign", "id,name\n1,茶\n");
        refused("problem.project.foreign", "H:2,block:3,blockSize:1000,chunk:1".repeat(400));
        refused("problem.project.foreign", "clientele cache 0\n" + " ".repeat(5000));
        refused("problem.project.newer", newer);
        refused("problem.project.damaged", "clientele project 0\nprogram 0.1.0\nid x\n");
        assertEquals("problem.project.directory", problem(folder).key());
        assertEquals("problem.project.gone", problem(file("nowhere.clientele")).key());
    }

    private void refused(String key, String content) throws IOException {
        var file = file("wrong.clientele");
        Files.writeString(file, content);
        var problem = problem(file);
        assertEquals(key, problem.key());
        assertEquals(content, Files.readString(file));
        assertEquals(List.of(file), list());
        for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            var sentence = Words.in(locale).text(problem.key(), problem.args());
            assertTrue(sentence.contains("wrong.clientele"), sentence);
            assertFalse(sentence.contains("{"), sentence);
        }
    }

    private static Problem problem(Path file) {
        return assertThrows(Problem.class, () -> Database.open(file, Kind.PROJECT));
    }

    @Test
    void aDamagedBodyIsToldAndLeftAsItIs() throws IOException {
        var file = file("a.clientele");
        try (var database = Database.create(file, Kind.PROJECT)) {
            insert(database, "a");
        }
        var whole = Files.readAllBytes(file);
        new Random(1).nextBytes(whole);
        System.arraycopy(Files.readAllBytes(file), 0, whole, 0, Preamble.LENGTH + SealedFile.HEADERS);
        Files.write(file, whole);
        assertEquals("problem.project.damaged", problem(file).key());
        assertArrayEquals(whole, Files.readAllBytes(file));
    }

    @Test
    void aCutOffFileIsToldAndLeftAsItIs() throws IOException {
        var file = file("a.clientele");
        try (var database = Database.create(file, Kind.PROJECT)) {
            insert(database, "a");
        }
        var cut = java.util.Arrays.copyOf(Files.readAllBytes(file), Preamble.LENGTH + SealedFile.HEADERS + 8192 + 100);
        Files.write(file, cut);
        assertEquals("problem.project.damaged", problem(file).key());
        assertArrayEquals(cut, Files.readAllBytes(file));
    }

    @Test
    void aFileOfALaterMigrationIsNewer() {
        var file = file("a.clientele");
        try (var database = Database.create(file, Kind.PROJECT)) {
            database.write(sql -> sql.update("insert into migration values (99, current_timestamp)"));
        }
        assertEquals("problem.project.newer", problem(file).key());
    }

    @Test
    void aSecondOpenerInTheSameProcessIsTurnedAway() {
        var file = file("a.clientele");
        try (var database = Database.create(file, Kind.PROJECT)) {
            assertEquals("problem.project.busy", problem(file).key());
            assertEquals(
                    "problem.project.exists",
                    assertThrows(Problem.class, () -> Database.create(file, Kind.PROJECT))
                            .key());
            insert(database, "still open");
        }
        Database.open(file, Kind.PROJECT).close();
    }
}
