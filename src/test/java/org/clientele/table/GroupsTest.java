package org.clientele.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GroupsTest {

    @Test
    void numbersGroupsByTheirFirstRow() {
        var groups = Groups.of(Given.column(TextBlock.of("b", "a", "", "b", "")), "x");

        assertArrayEquals(new int[] {0, 1, 2, 0, 2}, groups.of());
        assertArrayEquals(new int[] {0, 1, 2}, groups.first());
        assertArrayEquals(new int[] {2, 1, 2}, groups.sizes());
        assertArrayEquals(new int[] {0, 3}, groups.members()[0]);
    }

    @Test
    void agreesWithPandasOnTwoColumns() {
        var telco = Given.shared("classify/Telco-Customer-Churn.csv");
        var groups = Groups.of(telco, "Contract", "PaymentMethod");

        assertArrayEquals(new int[] {1850, 337, 893, 391, 543, 581, 398, 589, 564, 347, 382, 168}, groups.sizes());
        assertEquals(
                776, Groups.of(telco, "Contract", "PaymentMethod", "tenure").count());
    }

    @Test
    void groupsManyDistinctValuesAsAMapWould() {
        var random = new SplittableRandom(3);
        var sheet = Given.columns(
                List.of("a", "b", "c"),
                new IntegerBlock(random.longs(5_000).map(v -> v % 900).toArray()),
                new DecimalBlock(
                        random.doubles(5_000).map(v -> Math.rint(v * 40) / 7).toArray()),
                new IntegerBlock(random.longs(5_000).map(v -> (v % 3) << 60).toArray()));
        var groups = Groups.of(sheet, "a", "b", "c");

        var expected = new HashMap<String, Integer>();
        for (int row = 0; row < sheet.rows(); row++) {
            var key = sheet.block(0).text(row) + "|" + sheet.block(1).text(row) + "|"
                    + sheet.block(2).text(row);
            assertEquals(expected.computeIfAbsent(key, _ -> expected.size()), groups.of()[row]);
        }
        assertEquals(expected.size(), groups.count());
    }

    @Test
    void noColumnsMakeOneGroupAndNoRowsNone() {
        assertEquals(1, Groups.of(Given.column(TextBlock.of("a", "b"))).count());
        assertEquals(0, Groups.of(Given.column(TextBlock.of(List.of())), "x").count());
    }
}
