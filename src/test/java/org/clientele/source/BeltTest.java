package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeltTest {

    private static final Dialect COMMA = new Dialect(Encoding.UTF_8, ",", "\"", Header.NONE);

    /// So many bytes are there at a time, so that batches are small.
    private static final int SOME = 100;

    private static String cell(int row, int column) {
        return row + "-" + column;
    }

    /// Hands on small batches, several of which are on the way.
    private static void carry(List<? extends Belt.Column> columns, int rows) {
        var text = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns.size(); column++) {
                text.append(column == 0 ? "" : ",").append(cell(row, column));
            }
            text.append('\n');
        }
        var in = new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
        var splitter = new Splitter((into, from) -> in.read(into, from, SOME), COMMA);
        var records = new Records(splitter, COMMA, columns.size());
        var numbers = new RecordNumbers();
        try (var belt = new Belt(columns, IntStream.range(0, columns.size()).toArray())) {
            while (records.next()) {
                belt.add(splitter, records, numbers);
                belt.turn();
            }
            belt.finish();
        }
    }

    private static Belt.Column into(List<String> seen) {
        return (batch, place) -> {
            for (int row = 0; row < batch.rows(); row++) {
                int from = batch.from(place, row);
                seen.add(new String(batch.bytes(), from, batch.to(place, row) - from, StandardCharsets.UTF_8));
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 12, 200})
    void eachColumnTakesAllCellsInTheirOrder(int width) {
        int rows = 4000;
        var seen = IntStream.range(0, width)
                .<List<String>>mapToObj(_ -> Collections.synchronizedList(new ArrayList<>()))
                .toList();

        carry(seen.stream().map(BeltTest::into).toList(), rows);

        for (int column = 0; column < width; column++) {
            int place = column;
            var all = IntStream.range(0, rows).mapToObj(row -> cell(row, place)).toList();
            assertEquals(all, seen.get(column));
        }
    }

    @Test
    void whatGoesWrongInAColumnIsThrownWhereRecordsAreHandedOn() {
        Belt.Column none = (_, _) -> {};
        for (int round = 0; round < 50; round++) {
            int bad = round;
            var handed = new int[1];
            Belt.Column wrong = (_, _) -> {
                if (handed[0]++ == bad) {
                    throw new ArithmeticException("too many rows");
                }
            };

            assertThrows(ArithmeticException.class, () -> carry(List.of(none, wrong), 1000));
        }
    }
}
