package org.clientele.project.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.BooleanBlock;
import org.clientele.table.DateBlock;
import org.clientele.table.DateTimeBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChunksTest {

    @TempDir
    private Path folder;

    /// Stores the block in one opening of the file and reads it in the next.
    private Block again(Block block) {
        var file = folder.resolve("t.clientele");
        String address;
        try (var database =
                Files.exists(file) ? Database.open(file, Kind.PROJECT) : Database.create(file, Kind.PROJECT)) {
            address = new Chunks(database).put(block, Privacy.OPEN, Progress.NONE);
        }
        try (var database = Database.open(file, Kind.PROJECT)) {
            return new Chunks(database).get(address);
        }
    }

    /// Stores the block and reads its first rows alone.
    private Block first(Block block) {
        try (var database = Database.create(folder.resolve("first.clientele"), Kind.PROJECT)) {
            var address = new Chunks(database).put(block, Privacy.OPEN, Progress.NONE);
            return new Chunks(database).first(address);
        }
    }

    @Test
    void theFirstRowsAreReadWithoutTheOthers() {
        var numbers = new Random(1).longs(300_000).toArray();
        assertArrayEquals(
                Arrays.copyOf(numbers, BlockBytes.ROWS), ((IntegerBlock) first(new IntegerBlock(numbers))).values());
    }

    @Test
    void theFirstTextsAreThoseWhoseWordsLieTogether() {
        var texts = new TextBlock.Builder(300_000);
        for (int row = 0; row < 300_000; row++) {
            texts.add(row % 7 == 0 ? "" : "茶 " + row % 250_000);
        }
        var first = first(texts.build());
        assertTrue(first.size() > 100_000, first.size() + " rows");
        for (int row = 0; row < first.size(); row++) {
            assertEquals(row % 7 == 0 ? "" : "茶 " + row, first.text(row));
        }
    }

    @Test
    void numbersOfEveryKindComeBackToTheLastBit() {
        var decimals = new double[] {0.0, -0.0, Double.NaN, Double.MIN_VALUE, -Double.MAX_VALUE, 0.1, 1 / 3.0};
        var read = ((DecimalBlock) again(new DecimalBlock(decimals))).values();
        for (int i = 0; i < decimals.length; i++) {
            assertEquals(Double.doubleToLongBits(decimals[i]), Double.doubleToLongBits(read[i]), "place " + i);
        }
        var longs = new long[] {Long.MIN_VALUE, Long.MAX_VALUE, 0, -1, 1L << 40};
        assertArrayEquals(longs, ((IntegerBlock) again(new IntegerBlock(longs))).values());
        assertArrayEquals(longs, ((DateTimeBlock) again(new DateTimeBlock(longs))).values());
        var ints = new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE, 0, -1, 20_000};
        assertArrayEquals(ints, ((DateBlock) again(new DateBlock(ints))).values());
        var bytes = new byte[] {-1, 0, 1};
        assertArrayEquals(bytes, ((BooleanBlock) again(new BooleanBlock(bytes))).values());
    }

    @Test
    void textComesBackWithWhateverCharactersItHas() {
        var texts = List.of("茶", "", "🍵🫖", "a\0b", "\uD83C", "e\u0301", " ", "x".repeat(100_000), "茶");
        var read = (TextBlock) again(TextBlock.of(texts));
        for (int i = 0; i < texts.size(); i++) {
            assertEquals(texts.get(i), read.text(i));
        }
        assertEquals(7, read.values().size());
    }

    @Test
    void columnsOfNoRowAndOfManyPartsComeBack() {
        assertEquals(0, again(new IntegerBlock(new long[0])).size());
        assertEquals(0, again(TextBlock.of()).size());
        var random = new Random(7);
        var texts = new TextBlock.Builder(300_001);
        for (int i = 0; i < 300_001; i++) {
            texts.add(i % 3 == 0 ? "" : "客户 " + random.nextInt(200_000));
        }
        var block = texts.build();
        assertEquals(block, again(block));
    }

    @Test
    void aColumnThatWasStoppedBetweenTwoStepsIsNotThereAndComesBackWhenItIsStoredAgain() {
        var block = new IntegerBlock(new Random(3).longs(5_000_000).toArray());
        try (var database = Database.create(folder.resolve("steps.clientele"), Kind.PROJECT)) {
            var chunks = new Chunks(database);
            Progress stopping = (done, total) -> {
                if (done > 0.9 * total) {
                    throw new CancellationException();
                }
            };
            assertThrows(CancellationException.class, () -> chunks.put(block, Privacy.OPEN, stopping));
            assertTrue(pieces(database) > 0);
            assertEquals(Optional.empty(), chunks.find(block, Privacy.OPEN));
            var address = chunks.put(block, Privacy.OPEN, Progress.NONE);
            assertEquals(39, pieces(database));
            assertEquals(block, new Chunks(database).get(address));
        }
    }

    private static long pieces(Database database) {
        return database.read(sql -> sql.find("select count(*) from chunk", row -> row.getLong(1)))
                .orElseThrow();
    }

    @Test
    void textsThatNoRowHasAnyMoreAreNotStored() {
        var all = TextBlock.of("kept", "canary", "kept too");
        var read = (TextBlock) again(all.gather(new int[] {0, 2, -1}));
        assertEquals(List.of("kept", "kept too"), read.values().list());
        assertEquals("kept too", read.text(1));
        assertTrue(read.isMissing(2));
    }

    @Test
    void oneColumnIsStoredOnceForEachPrivacyClass() {
        try (var database = Database.create(folder.resolve("t.clientele"), Kind.PROJECT)) {
            var chunks = new Chunks(database);
            var first = chunks.put(TextBlock.of("a", "b"), Privacy.OPEN, Progress.NONE);
            assertEquals(first, chunks.put(TextBlock.of("a", "b"), Privacy.OPEN, Progress.NONE));
            assertNotEquals(first, chunks.put(TextBlock.of("a", "b"), Privacy.PERSONAL, Progress.NONE));
            assertEquals(
                    List.of("OPEN", "PERSONAL"),
                    database.read(sql ->
                            sql.query("select privacy from stored_column order by privacy", row -> row.getString(1))));
            assertSame(chunks.get(first), chunks.get(first));
        }
    }

    @Test
    void sheetsShareColumnsAndRememberSelectionsAsRows() {
        var schema =
                Schema.of(Field.of("id", Type.INTEGER, Role.CUSTOMER_ID), Field.of("email", Type.TEXT, Role.EMAIL));
        var sheet = Sheet.of(
                schema,
                RowIds.of("s", 3),
                List.of(new IntegerBlock(new long[] {1, 2, 3}), TextBlock.of("a@x", "b@x", "c@x")));
        try (var database = Database.create(folder.resolve("t.clientele"), Kind.PROJECT)) {
            var sheets = new Sheets(new Chunks(database));
            var whole = sheets.put(sheet, Progress.NONE);
            var part = sheets.put(sheet.select(new int[] {2, 0}), Progress.NONE);
            assertEquals(whole.columns().get(1).address(), part.columns().get(1).address());
            assertEquals(sheet, sheets.get(whole));
            assertEquals(sheet.select(new int[] {2, 0}), sheets.get(part));
            assertEquals("s:3", sheets.get(part).ids().name(0));
            assertEquals(
                    Privacy.PERSONAL, sheets.get(part).schema().require("email").privacy());
        }
    }

    @Test
    void aColumnOfOtherValuesThanWhoeverReadsItTakesIsDamage() {
        try (var database = Database.create(folder.resolve("t.clientele"), Kind.PROJECT)) {
            var chunks = new Chunks(database);
            var address = chunks.put(TextBlock.of("a"), Privacy.OPEN, Progress.NONE);
            var told = assertThrows(Problem.class, () -> chunks.get(address, DateBlock.class));
            assertEquals("problem.project.damaged", told.key());
        }
    }
}
