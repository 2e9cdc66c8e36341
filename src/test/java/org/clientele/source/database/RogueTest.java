package org.clientele.source.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.clientele.source.Outcome;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(120)
class RogueTest {

    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Password PASSWORD = new Password("geheim-canary");

    @TempDir
    private Path folder;

    private static String said(Problem problem) {
        for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertTrue(Words.in(locale).has(problem.key()), problem.key());
            assertFalse(Words.in(locale).text(problem.key(), problem.args()).contains("canary"));
        }
        return problem.key();
    }

    /// Returns what is said where one server cannot be entered, and sees that nobody stays connected.
    private static String refused(Rogue rogue, Engine engine, Tls tls) {
        long begin = System.nanoTime();
        var problem = assertThrows(Problem.class, () -> Connecting.open(
                        rogue.server(engine, tls), PASSWORD, new Query.Patience(Progress.NONE, SHORT), new Meter())
                .close());
        assertTrue(System.nanoTime() - begin < 10_000_000_000L, "in time");
        isLeft(rogue);
        return said(problem);
    }

    private static void isLeft(Rogue rogue) {
        for (int i = 0; i < 500 && !rogue.isLeft(); i++) {
            LockSupport.parkNanos(10_000_000);
        }
        assertTrue(rogue.isLeft(), "nobody stays connected");
    }

    /// Returns how many rows came, or what is said.
    private static String read(Rogue rogue, Engine engine, Progress progress) {
        try (var query = Query.ask(
                rogue.server(engine, Tls.NONE),
                PASSWORD,
                "SELECT a FROM t",
                0,
                new Query.Patience(progress, Duration.ofSeconds(2)))) {
            int rows = 0;
            while (query.next() != Outcome.END) {
                rows++;
            }
            return rows + " rows";
        } catch (Problem problem) {
            return said(problem);
        } finally {
            isLeft(rogue);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void oneThatSaysNothingOrLittleAtATimeIsGivenUp(Engine engine) throws IOException {
        try (var silent = Rogue.of((_, in) -> Rogue.untilLeft(in))) {
            assertEquals("problem.database.silent", refused(silent, engine, Tls.NONE));
            assertEquals("problem.database.silent", refused(silent, engine, Tls.VERIFIED));
        }
        var greeting = engine == Engine.MARIADB
                ? Rogue.packet(0, Rogue.greeting(0))
                : Rogue.message('S', "client_encoding\0UTF8\0".repeat(50).getBytes(StandardCharsets.US_ASCII));
        try (var slow = Rogue.of((out, in) -> {
            for (int i = 0; i < 1000 && Rogue.isHeardFor(in, Duration.ofMillis(50)); i++) {
                out.write(greeting[i % greeting.length]);
            }
        })) {
            assertEquals("problem.database.silent", refused(slow, engine, Tls.NONE));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void oneThatSpeaksAnythingElseIsSaidToBeNoSuchServer(Engine engine) throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            var garbage = new byte[seed * 14];
            new Random(seed).nextBytes(garbage);
            try (var rogue = Rogue.of((out, _) -> out.write(garbage))) {
                refused(rogue, engine, seed % 2 == 0 ? Tls.NONE : Tls.ENCRYPTED);
            }
        }
        try (var web = Rogue.of(
                (out, _) -> out.write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII)))) {
            refused(web, engine, Tls.NONE);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void oneThatDoesNotEncryptIsToldNothingUnlessThatWasAllowed(Engine engine) throws IOException {
        for (var tls : List.of(Tls.VERIFIED, Tls.ENCRYPTED)) {
            try (var plain = Rogue.of((out, in) -> {
                out.write(engine == Engine.MARIADB ? Rogue.packet(0, Rogue.greeting(0)) : new byte[] {'N'});
                Rogue.untilLeft(in);
            })) {
                assertEquals("problem.database.tls", refused(plain, engine, tls));
                assertFalse(plain.heard().matches("(?s).*(analyst|canary|shop).*"), plain.heard());
            }
        }
    }

    @Test
    void aPasswordIsNotSentAsItIsWithoutEncryption() throws IOException {
        try (var asking = Rogue.of((out, in) -> {
            out.write(Rogue.packet(0, Rogue.greeting(0)));
            in.readNBytes(40);
            out.write(Rogue.packet(2, "\u00femysql_clear_password\0".getBytes(StandardCharsets.ISO_8859_1)));
            Rogue.untilLeft(in);
        })) {
            refused(asking, Engine.MARIADB, Tls.NONE);
            assertFalse(asking.heard().contains("canary"), asking.heard());
        }
    }

    @Test
    void aPasswordIsNotSentAsItIsToAPostgreSqlServerWithoutEncryption() throws IOException {
        try (var asking = Rogue.of((out, in) -> {
            in.readNBytes(8);
            out.write(Rogue.message('R', new byte[] {0, 0, 0, 3}));
            Rogue.untilLeft(in);
        })) {
            assertEquals("problem.database.bare", refused(asking, Engine.POSTGRESQL, Tls.NONE));
            assertFalse(asking.heard().contains("canary"), asking.heard());
        }
    }

    @Test
    void aFileThatAMariaDbServerAsksForIsNotSent() throws IOException {
        var file = Files.writeString(folder.resolve("canary.txt"), "canary-in-file");
        try (var thief = Rogue.asked(Engine.MARIADB, (out, in) -> {
            out.write(Rogue.packet(1, ("\u00fb" + file).getBytes(StandardCharsets.ISO_8859_1)));
            Rogue.untilLeft(in);
        })) {
            read(thief, Engine.MARIADB, Progress.NONE);
            assertFalse(thief.heard().contains("canary-in-file"), "the file stays here");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void anAnswerThatIsNoneEndsInASentence(Engine engine) throws IOException {
        for (int seed = 0; seed < 21; seed++) {
            var garbage = new byte[1 + seed * 15];
            new Random(seed).nextBytes(garbage);
            var answer = engine == Engine.MARIADB
                    ? Rogue.packet(1, garbage)
                    : Rogue.message("TDCE1Zt".charAt(seed % 7), garbage);
            try (var rogue = Rogue.asked(engine, (out, _) -> {
                out.write(answer);
                out.write(garbage);
                out.close();
            })) {
                assertFalse(read(rogue, engine, Progress.NONE).isEmpty());
            }
        }
    }

    @Test
    void columnsWithoutEndAreRefused() throws IOException {
        for (var count :
                List.of("\u00fd\u00ff\u00ff\u00ff", "\u00fe\u00ff\u00ff\u00ff\u007f\0\0\0\0", "\u00fc\1\u0040")) {
            try (var rogue = Rogue.asked(Engine.MARIADB, (out, in) -> {
                out.write(Rogue.packet(1, count.getBytes(StandardCharsets.ISO_8859_1)));
                Rogue.untilLeft(in);
            })) {
                assertTrue(read(rogue, Engine.MARIADB, Progress.NONE).startsWith("problem.database."));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aRowThatNeverEndsIsBrokenOffWhenAskedToAndByItself(Engine engine) throws IOException {
        try (var rogue = Rogue.asked(engine, (out, in) -> {
            out.write(engine == Engine.MARIADB ? Rogue.packet(1, new byte[] {1}) : new byte[] {'D', 0, 16, 0, 0, 0, 1});
            while (Rogue.isHeardFor(in, Duration.ofMillis(20))) {
                out.write('x');
            }
        })) {
            assertEquals("problem.database.slow", read(rogue, engine, Progress.NONE));
            long begin = System.nanoTime();
            Progress stop = (_, _) -> {
                if (System.nanoTime() - begin > 500_000_000) {
                    throw new CancellationException();
                }
            };
            assertThrows(CancellationException.class, () -> read(rogue, engine, stop));
            assertTrue(System.nanoTime() - begin < 3_000_000_000L, "soon");
        }
    }

    @Test
    void aRowOfTwoGigabytesIsNotTakenIn() throws IOException {
        try (var rogue = Rogue.asked(Engine.POSTGRESQL, (out, _) -> out.write(new byte[] {'D', 127, 0, 0, 0, 0, 1}))) {
            var said = read(rogue, Engine.POSTGRESQL, Progress.NONE);
            assertTrue(
                    List.of("problem.database.row", "problem.database.nonsense").contains(said), said);
        }
    }

    @Test
    void aRowOfMariaDbThatNeverEndsIsBrokenOffAtALimit() throws IOException {
        var sent = new AtomicLong();
        try (var rogue = Rogue.asked(Engine.MARIADB, (out, _) -> {
            out.write(Rogue.packet(1, new byte[] {1}));
            out.write(Rogue.packet(
                    2,
                    "\3def\0\0\0\1a\1a\14\41\0\377\377\377\177\375\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1)));
            out.write(Rogue.packet(3, new byte[] {(byte) 0xFE, 0, 0, 2, 0}));
            var whole = Rogue.packet(4, new byte[0xFFFFFF]);
            whole[4] = (byte) 0xFE;
            whole[8] = 127;
            for (int i = 4; i < 130; i++) {
                whole[3] = (byte) i;
                out.write(whole);
                sent.addAndGet(whole.length);
            }
        })) {
            assertEquals("problem.database.row", read(rogue, Engine.MARIADB, Progress.NONE));
            assertTrue(sent.get() <= Meter.MOST + (32 << 20), sent + " bytes");
        }
    }

    @Test
    void nobodyWaitsLongerThanHalfAMinuteForAnAnswerUnlessToldTo() {
        assertEquals(Duration.ofSeconds(30), Waiting.USUAL.most());
    }
}
