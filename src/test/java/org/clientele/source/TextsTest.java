package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.clientele.table.TextIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The forms in which cells are kept while a file is read.
class TextsTest {

    private static List<String> texts() {
        var random = new Random(3);
        var texts = new ArrayList<String>();
        for (int i = 0; i < 60_000; i++) {
            texts.add(i % 3 == 0 ? "no. " + i : "x".repeat(random.nextInt(40)) + random.nextInt(20));
        }
        texts.addAll(List.of("", "y".repeat(3 << 20), "", "z".repeat(1 << 20), "y".repeat(3 << 20), "end", ""));
        texts.add("w".repeat(254));
        texts.add("w".repeat(255));
        texts.add("w".repeat(300));
        return texts;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void eachTextHasOnePlaceInTheOrderOfItsFirstAppearance() {
        var texts = new TextIndex();
        var expected = new LinkedHashMap<String, Integer>();
        for (var text : texts()) {
            expected.putIfAbsent(text, expected.size());
            assertEquals(expected.get(text), texts.place(utf8(text), 0, utf8(text).length));
        }

        assertEquals(expected.size(), texts.size());
        assertEquals(List.copyOf(expected.keySet()), texts.release().list());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 40, 3000, 60_000})
    void textsThatAscendForAWhileHaveTheirPlaces(int ascending) {
        var random = new Random(ascending);
        var cells = new ArrayList<String>();
        for (int i = 0; i < ascending; i++) {
            cells.add("INV-" + (9_000 + i / 2));
        }
        for (int i = 0; i < 9000; i++) {
            cells.add(i % 7 == 0 ? "INV-" + (9_000 + random.nextInt(9000)) : "é".repeat(random.nextInt(12)) + i % 90);
        }
        var expected = new LinkedHashMap<String, Integer>();
        var places = cells.stream()
                .mapToInt(cell -> expected.computeIfAbsent(cell, _ -> expected.size()))
                .toArray();
        var index = new TextIndex();

        assertArrayEquals(places, placed(cells, index));
        assertEquals(List.copyOf(expected.keySet()), index.release().list());
    }

    /// Places texts in batches that lie in bytes without room at their end.
    private static int[] placed(List<String> cells, TextIndex index) {
        var places = new int[cells.size()];
        for (int begin = 0; begin < places.length; begin += 500) {
            var batch = cells.subList(begin, Math.min(places.length, begin + 500));
            var from = new int[batch.size()];
            var to = new int[batch.size()];
            var bytes = new ByteArrayOutputStream();
            for (int i = 0; i < batch.size(); i++) {
                from[i] = bytes.size();
                bytes.writeBytes(utf8(batch.get(i)));
                to[i] = bytes.size();
            }
            var into = new int[batch.size()];
            index.places(bytes.toByteArray(), from, to, 0, batch.size(), into);
            System.arraycopy(into, 0, places, begin, into.length);
        }
        return places;
    }

    @Test
    void aTapeGivesBackTheCellsInTheirOrder() {
        var tape = new Tape();
        texts().forEach(text -> tape.add(utf8(text), 0, utf8(text).length));
        var played = new ArrayList<String>();
        tape.each((bytes, from, to) -> played.add(Cells.text(bytes, from, to)));

        assertEquals(texts(), played);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 256, 257, 65_536, 65_537, 1 << 24, (1 << 24) + 1})
    void placesAreUnpackedAsTheyWerePacked(int bound) {
        var places = IntStream.range(0, 1000)
                .map(i -> (int) ((long) i * 7_919_777 % bound))
                .toArray();
        places[999] = bound - 1;
        var parts = List.of(Places.packed(places, 600, bound), Places.packed(places, 1000, bound));

        var unpacked = Places.unpacked(parts, 1600);

        assertArrayEquals(
                IntStream.range(0, 600).map(i -> places[i]).toArray(), java.util.Arrays.copyOf(unpacked, 600));
        assertArrayEquals(places, java.util.Arrays.copyOfRange(unpacked, 600, 1600));
    }

    @Test
    void numbersOfRecordsSurviveGaps() {
        var numbers = new RecordNumbers();
        var expected = new Random(1).longs(5000, 0, 20_000).sorted().toArray();
        for (long number : expected) {
            numbers.add(number);
        }

        assertArrayEquals(expected, numbers.all());
        assertEquals(5000, numbers.rows());
    }
}
