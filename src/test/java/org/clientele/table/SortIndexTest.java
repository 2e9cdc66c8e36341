package org.clientele.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SortIndexTest {

    @Test
    void missingComesLastWhicheverWay() {
        var sheet = Given.column(new DecimalBlock(new double[] {2, Double.NaN, -0.0, 0.0, -5, 1e300}));

        assertArrayEquals(new int[] {4, 2, 3, 0, 5, 1}, SortIndex.of(sheet, SortKey.ascending("x")));
        assertArrayEquals(new int[] {5, 0, 2, 3, 4, 1}, SortIndex.of(sheet, SortKey.descending("x")));
    }

    @Test
    void sortsByTheFirstColumnThenTheNext() {
        var sheet = Given.columns(
                List.of("a", "b"), TextBlock.of("y", "x", "", "x"), new IntegerBlock(new long[] {1, 2, 3, 4}));

        assertArrayEquals(new int[] {3, 1, 0, 2}, SortIndex.of(sheet, SortKey.ascending("a"), SortKey.descending("b")));
    }

    @Test
    void agreesWithPandasOnMixedOrders() {
        var telco = Given.shared("classify/Telco-Customer-Churn.csv");
        var index = SortIndex.of(
                telco,
                SortKey.ascending("Contract"),
                SortKey.descending("MonthlyCharges"),
                SortKey.ascending("customerID"));

        assertEquals(
                List.of("2302-ANTDP", "8016-NCFVO", "9659-QEQSY", "4361-BKAXE", "6710-HSJRD"),
                IntStream.range(0, 5)
                        .mapToObj(i -> telco.block("customerID").text(index[i]))
                        .toList());
    }

    @Test
    void sortsEveryTypeAsItsValuesCompare() {
        var random = new SplittableRandom(7);
        for (var block : List.of(
                new IntegerBlock(random.longs(2_000)
                        .map(v -> v % 7 == 0 ? IntegerBlock.MISSING : v)
                        .toArray()),
                new DecimalBlock(random.doubles(2_000, -1e6, 1e6).toArray()),
                new DateBlock(random.ints(2_000, -90_000, 90_000).toArray()),
                new DateTimeBlock(random.longs(2_000, -1L << 50, 1L << 50).toArray()),
                TextBlock.of(random.ints(2_000, 0, 1 << 20)
                        .mapToObj(i -> i % 9 == 0 ? "" : "C-" + "x".repeat(i % 5) + i % 700)
                        .toList()))) {
            var expected = IntStream.range(0, 2_000)
                    .boxed()
                    .sorted(Comparator.comparingInt(i -> 0))
                    .sorted(block::compare)
                    .mapToInt(Integer::intValue)
                    .toArray();

            assertArrayEquals(
                    expected,
                    SortIndex.of(Given.column(block), SortKey.ascending("x")),
                    block.type().name());
        }
    }

    @Test
    void doesNotChangeTheSheet() {
        var values = new long[] {3, 1, 2};
        var sheet = Given.column(new IntegerBlock(values));

        SortIndex.of(sheet, SortKey.descending("x"));

        assertEquals("[3, 1, 2]", Arrays.toString(values));
    }
}
