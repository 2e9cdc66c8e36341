package org.clientele.project.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.IntStream;
import org.clientele.project.seal.SealedFile;
import org.clientele.spec.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A closed project in which something was changed from outside: what is read through H2 then is what was written, or
/// a sentence.
class DamagedProjectTest {

    private static final int FLIPS = Integer.getInteger("flips", 1_000) / 5;
    private static final int BLOCK = SealedFile.BLOCK + 44;
    private static final int BODY = Preamble.LENGTH + SealedFile.HEADERS;
    private static final List<String> EXPECTED =
            IntStream.range(0, 400).mapToObj(DamagedProjectTest::text).toList();

    @TempDir
    private Path folder;

    private Path file;
    private byte[] whole;

    @BeforeEach
    void make() throws IOException {
        file = folder.resolve("shop.clientele");
        try (var database = Database.create(file, Kind.PROJECT)) {
            database.writeThrough(sql -> {
                for (int row = 0; row < EXPECTED.size(); row++) {
                    sql.update("insert into view_state values (?, ?)", "%05d".formatted(row), text(row));
                }
                return true;
            });
        }
        whole = Files.readAllBytes(file);
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
        try (var database = Database.open(file, Kind.PROJECT)) {
            var read = database.read(
                    sql -> sql.query("select form from view_state order by name", row -> row.getString(1)));
            assertEquals(EXPECTED, read);
            return Outcome.SAME;
        } catch (Problem problem) {
            assertTrue(problem.key().startsWith("problem.project."), problem.key());
            return Outcome.TOLD;
        }
    }

    @Test
    void ofAFlippedBitNothingWrongIsReadAndNoProjectSeemsEmpty() throws IOException {
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

    @Test
    void ofSwappedCopiedZeroedCutOrAddedBlocksNothingWrongIsRead() throws IOException {
        var random = new Random(12);
        int told = 0;
        int edits = FLIPS / 2;
        for (int i = 0; i < edits; i++) {
            told += open(edited(random, i % 5)) == Outcome.TOLD ? 1 : 0;
        }
        assertTrue(told > edits / 2, "told " + told + " of " + edits);
    }

    private byte[] edited(Random random, int kind) {
        int blocks = (whole.length - BODY) / BLOCK;
        int one = BODY + BLOCK * random.nextInt(blocks);
        int other = BODY + BLOCK * random.nextInt(blocks);
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
