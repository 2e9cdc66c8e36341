package org.clientele.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.clientele.table.DateBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;

class GapsTest {

    private static final Gaps GAPS = new Gaps("who", "day", List.of("paid"));

    private static GapFigures of(String... lines) {
        var cells = Arrays.stream(lines).map(line -> line.split(" ")).toList();
        var sheet = Sheet.of(
                Schema.of(Field.of("who", Type.TEXT), Field.of("day", Type.DATE), Field.of("paid", Type.DECIMAL)),
                RowIds.of("orders", lines.length),
                List.of(
                        TextBlock.of(cells.stream().map(c -> c[0]).toList()),
                        new DateBlock(cells.stream()
                                .mapToInt(c -> (int) LocalDate.parse(c[1]).toEpochDay())
                                .toArray()),
                        new DecimalBlock(cells.stream()
                                .mapToDouble(c -> Double.parseDouble(c[2]))
                                .toArray())));
        return GAPS.of(Inputs.of(sheet), Progress.NONE);
    }

    @Test
    void gapsLieBetweenTheDaysOneCustomerBuysOn() {
        assertEquals(
                new GapFigures(2, 3, 10, 26),
                of(
                        "a 2026-01-11 5",
                        "b 2026-01-01 5",
                        "a 2026-01-01 5",
                        "a 2026-01-01 7",
                        "b 2026-01-09 5",
                        "a 2026-02-10 1",
                        "c 2026-01-01 5"));
    }

    @Test
    void refundsAreNoPurchases() {
        assertEquals(new GapFigures(1, 1, 40, 40), of("a 2026-01-01 5", "a 2026-01-20 -5", "a 2026-02-10 5"));
    }

    @Test
    void whereNobodyBuysTwiceThereIsNoGap() {
        assertEquals(new GapFigures(0, 0, Double.NaN, Double.NaN), of("a 2026-01-01 5", "b 2026-01-20 5"));
    }
}
