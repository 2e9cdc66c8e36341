package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Records that lie whole in the buffer are cut the quick way, those that come byte by byte never: both must agree.
class QuickCutTest {

    private static final String[] PARTS = {
        "a",
        "bc",
        ",",
        ",",
        ";",
        "\"",
        "\"\"",
        "\n",
        "\r\n",
        "\r",
        " ",
        "\\",
        "'",
        "12.5",
        "北",
        "\"x\",",
        ",\"y\"\n",
        "\t"
    };

    private static List<String> cut(byte[] bytes, Dialect dialect, int most) {
        var in = new ByteArrayInputStream(bytes);
        var splitter = new Splitter((into, from) -> in.read(into, from, Math.min(most, into.length - from)), dialect);
        var seen = new ArrayList<String>();
        for (var outcome = splitter.next(); outcome != Outcome.END; outcome = splitter.next()) {
            var record = new StringBuilder(outcome + " " + splitter.line() + "-" + splitter.lines());
            record.append(splitter.isText()).append(splitter.written(200));
            splitter.settle();
            for (int i = 0; i < splitter.cells(); i++) {
                record.append('|').append(splitter.text(i));
            }
            seen.add(record.toString());
        }
        seen.add("END " + splitter.lines());
        return seen;
    }

    @ParameterizedTest
    @ValueSource(strings = {",\"", ";\"", ",'", ", ", " \""})
    void bothWaysGiveTheSameRecords(String marks) {
        var dialect = new Dialect(
                Encoding.UTF_8, marks.substring(0, 1), marks.substring(1).strip(), Header.FIRST_ROW);
        var random = new Random(11);
        for (int round = 0; round < 4000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(PARTS[random.nextInt(PARTS.length)]);
            }
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            assertEquals(cut(bytes, dialect, 1), cut(bytes, dialect, 1 << 16), text.toString());
        }
    }

    @Test
    void recordsAcrossTheEndOfTheBufferAreWhole() {
        var text = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            text.append(i)
                    .append(",\"some \"\"text\"\"\",")
                    .append("x".repeat(i % 30))
                    .append("\r\n");
        }
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);

        assertEquals(cut(bytes, Dialect.COMMA, 1), cut(bytes, Dialect.COMMA, 1 << 20));
    }

    private static List<String> taken(byte[] bytes, Dialect dialect, boolean isTogether) {
        var in = new ByteArrayInputStream(bytes);
        var feed = new Feed() {
            @Override
            public int fill(byte[] into, int from) {
                return in.read(into, from, into.length - from);
            }

            @Override
            public boolean isText() {
                return isTogether;
            }
        };
        var splitter = new Splitter(feed, dialect);
        var records = new Records(splitter, dialect, 2);
        var numbers = new RecordNumbers();
        var seen = new ArrayList<String>();
        Belt.Column column = (batch, place) -> {
            for (int row = 0; row < batch.rows(); row++) {
                int from = batch.from(place, row);
                seen.add(place + "|"
                        + new String(batch.bytes(), from, batch.to(place, row) - from, StandardCharsets.UTF_8));
            }
        };
        try (var belt = new Belt(List.of(column, column), new int[] {0, 1})) {
            while (records.next()) {
                belt.add(splitter, records, numbers);
            }
            belt.finish();
        }
        seen.add(records.account() + " " + List.of(numbers.all().length, Arrays.toString(numbers.all())));
        return seen;
    }

    @ParameterizedTest
    @ValueSource(strings = {",\"", ";\"", ",'"})
    void recordsTakenTogetherAreThoseTakenOneByOne(String marks) {
        var dialect = new Dialect(Encoding.UTF_8, marks.substring(0, 1), marks.substring(1), Header.FIRST_ROW);
        var random = new Random(12);
        for (int round = 0; round < 500; round++) {
            var text = new StringBuilder("k" + marks.charAt(0) + "b\n");
            for (int i = random.nextInt(60); i >= 0; i--) {
                var record = random.nextInt(6) == 0 ? "k,b\n" : "a,\"b\"\"\"\r\n".replace('"', marks.charAt(1));
                text.append(
                        random.nextBoolean()
                                ? record.replace(',', marks.charAt(0))
                                : PARTS[random.nextInt(PARTS.length)]);
            }
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            assertEquals(taken(bytes, dialect, false), taken(bytes, dialect, true), text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void aCellWithoutQuotesEndsWhereTheFirstDelimiterOrLineEndIs(String delimiter) {
        var dialect = new Dialect(Encoding.UTF_8, delimiter, "\"", Header.NONE);
        var cut = new QuickCut(dialect, new Quoting(dialect));
        byte end = (byte) delimiter.charAt(0);
        var near =
                new byte[] {end, '\n', '\r', (byte) (end + 1), (byte) (end - 1), 11, 14, 0, (byte) (end | 128), -118};
        var random = new Random(8);
        for (int round = 0; round < 20_000; round++) {
            var bytes = new byte[1 + random.nextInt(40)];
            Arrays.fill(bytes, (byte) 'a');
            for (int i = random.nextInt(6); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = near[random.nextInt(near.length)];
            }
            int first = 0;
            while (first < bytes.length && bytes[first] != end && bytes[first] != '\n' && bytes[first] != '\r') {
                first++;
            }
            var to = new int[50];

            cut.cut(bytes, 0, bytes.length, new int[50], to, new boolean[50]);

            assertEquals(first == bytes.length ? 0 : first, to[0], Arrays.toString(bytes));
        }
    }
}
