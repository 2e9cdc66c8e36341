package org.clientele.project.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.clientele.project.Access;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.seal.SealedFile;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opentest4j.AssertionFailedError;

/// A closed project in which something was changed from outside: what is read through H2 then is what was written, or
/// a sentence.
class DamagedProjectTest {

    private static final int FLIPS = Integer.getInteger("flips.projects", 100);
    private static final int EDITS = Integer.getInteger("edits.projects", 30);
    private static final int BLOCK = SealedFile.BLOCK + 44;
    private static final int BODY = Preamble.LENGTH + SealedFile.HEADERS;
    private static final List<String> EXPECTED =
            IntStream.range(0, 400).mapToObj(DamagedProjectTest::text).toList();

    @TempDir
    private Path folder;

    private Path file;
    private byte[] whole;
    private Unlocking unlocking;

    /// Whether the project has passwords.
    private enum Guard {
        NONE,
        PASSWORD
    }

    private void make(Guard guard) throws IOException {
        file = folder.resolve("shop.clientele");
        try (var database = Database.create(file, Kind.PROJECT)) {
            database.writeThrough(sql -> {
                for (int row = 0; row < EXPECTED.size(); row++) {
                    sql.update("insert into view_state values (?, ?)", "%05d".formatted(row), text(row));
                }
                return true;
            });
        }
        unlocking = guard == Guard.NONE ? Unlocking.NONE : Unlocking.by(password(), Optional.empty());
        if (guard == Guard.PASSWORD) {
            try (var fresh = Protection.by("林", password(), new Cost(8, 1, 1))) {
                Access.rekey(file, Unlocking.NONE, fresh, Progress.NONE);
            }
        }
        whole = Files.readAllBytes(file);
    }

    private static Password password() {
        return Password.of("三只苍鹭 at noon".toCharArray());
    }

    private static String text(int row) {
        return "row %d 王秀英;".formatted(row).repeat(5 + row % 30);
    }

    private enum Outcome {
        TOLD,
        SAME
    }

    /// @throws AssertionError if something else is read than what was written
    private Outcome open(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try (var database = Database.open(file, Kind.PROJECT, unlocking)) {
            var read = database.read(
                    sql -> sql.query("select form from view_state order by name", row -> row.getString(1)));
            assertEquals(EXPECTED, read);
            return Outcome.SAME;
        } catch (Problem problem) {
            assertTrue(problem.key().startsWith("problem.project."), problem.key());
            return Outcome.TOLD;
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofAFlippedBitNothingWrongIsReadAndNoProjectSeemsEmpty(Guard guard) throws IOException {
        make(guard);
        var random = new Random(11);
        int told = 0;
        for (int i = 0; i < FLIPS; i++) {
            var bytes = whole.clone();
            int bit = random.nextInt(8 * bytes.length);
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            told += open(bytes) == Outcome.TOLD ? 1 : 0;
        }
        assertTrue(told > FLIPS / 3, "told " + told + " of " + FLIPS);
    }

    @ParameterizedTest
    @EnumSource
    void ofSwappedCopiedZeroedCutOrAddedBlocksNothingWrongIsReadAndAllIsFoundByLooking(Guard guard) throws IOException {
        make(guard);
        assertAllIsFound(this::isFound, EDITS);
    }

    private void assertAllIsFound(BooleanSupplier found, int edits) throws IOException {
        var random = new Random(12);
        int told = 0;
        for (int i = 0; i < edits; i++) {
            var edited = edited(random, i % 5);
            Files.write(file, edited);
            assertTrue(found.getAsBoolean(), "edit " + i);
            told += open(edited) == Outcome.TOLD ? 1 : 0;
        }
        assertTrue(told > edits / 2, "told " + told + " of " + edits);
    }

    @Test
    void whoLooksOnlyAtTheLengthOfAFileIsFoundOut() throws IOException {
        make(Guard.NONE);
        assertThrows(
                AssertionFailedError.class,
                () -> assertAllIsFound(() -> file.toFile().length() != whole.length, 2));
    }

    /// Returns whether a look at every block finds something, also in blocks that nothing reads.
    private boolean isFound() {
        try {
            return !Verification.of(file, unlocking, Progress.NONE).damaged().isEmpty();
        } catch (Problem problem) {
            assertTrue(problem.key().startsWith("problem.project."), problem.key());
            return true;
        }
    }

    private byte[] edited(Random random, int kind) {
        int blocks = (whole.length - BODY) / BLOCK;
        int one = BODY + BLOCK * random.nextInt(blocks);
        int other = BODY + BLOCK * (((one - BODY) / BLOCK + 1 + random.nextInt(blocks - 1)) % blocks);
        var bytes = whole.clone();
        switch (kind) {
            case 0 -> {
                System.arraycopy(whole, one, bytes, other, BLOCK);
                System.arraycopy(whole, other, bytes, one, BLOCK);
            }
            case 1 -> System.arraycopy(whole, one, bytes, other, BLOCK);
            case 2 -> Arrays.fill(bytes, one, one + 1 + random.nextInt(BLOCK), (byte) 0);
            case 3 -> bytes = Arrays.copyOf(whole, one);
            default -> bytes = Arrays.copyOf(whole, whole.length + 1 + random.nextInt(2 * BLOCK));
        }
        return bytes;
    }

    @Test
    void withoutTheSealSomeFlippedBitsAreReadAsIfNothingWere() throws IOException, SQLException {
        var plain = folder.resolve("plain.mv.db");
        try (var connection = plain(plain);
                var insert = connection.createStatement()) {
            insert.execute("create table t (name varchar primary key, form clob)");
            for (int row = 0; row < EXPECTED.size(); row++) {
                insert.execute("insert into t values ('%05d', '%s')".formatted(row, text(row)));
            }
        }
        var bytes = Files.readAllBytes(plain);
        var random = new Random(13);
        int wrong = 0;
        for (int i = 0; i < 60; i++) {
            var flipped = bytes.clone();
            int bit = random.nextInt(8 * bytes.length);
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(plain, flipped);
            wrong += isReadWrongly(plain) ? 1 : 0;
        }
        assertTrue(wrong > 0);
    }

    private static Connection plain(Path file) throws SQLException {
        var name = file.toString().replace(".mv.db", "");
        return new org.h2.Driver().connect("jdbc:h2:" + name + ";TRACE_LEVEL_FILE=0", new Properties());
    }

    private static boolean isReadWrongly(Path file) {
        try (var connection = plain(file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select form from t order by name")) {
            var read = new ArrayList<String>();
            while (rows.next()) {
                read.add(rows.getString(1));
            }
            return !read.equals(EXPECTED);
        } catch (SQLException e) {
            return false;
        }
    }
}
