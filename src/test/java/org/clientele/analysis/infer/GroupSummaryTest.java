package org.clientele.analysis.infer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;

class GroupSummaryTest {

    private static final long ODD = (1L << 53) + 1;

    private static Sheet sheet(long... points) {
        var text = new TextBlock.Builder(points.length);
        IntStream.range(0, points.length).forEach(row -> text.add(row % 2 == 0 ? "b" : "a"));
        return Sheet.of(
                Schema.of(Field.of("city", Type.TEXT), Field.of("points", Type.INTEGER)),
                RowIds.of("test", points.length),
                List.of(text.build(), new IntegerBlock(points)));
    }

    private static List<String> figures(Summary summary, long... points) {
        var spec = new GroupSummary(List.of(Side.of("city")), List.of(Wanted.of("figure", summary, "points")));
        var made = spec.of(Inputs.of(sheet(points)), Progress.NONE);
        return IntStream.range(0, made.rows())
                .mapToObj(row ->
                        made.block("city").text(row) + made.block("figure").text(row))
                .toList();
    }

    @Test
    void integersOfMoreDigitsThanDecimalsHoldKeepEachOfThem() {
        assertEquals(List.of("a" + ODD, "b" + (ODD + 1)), figures(Summary.MIN, ODD + 1, ODD));
        assertEquals(List.of("a" + ODD, "b" + (ODD + 1)), figures(Summary.MAX, ODD + 1, ODD));
        assertEquals(List.of("a" + ODD, "b" + (ODD + 2)), figures(Summary.SUM, ODD, ODD, 2));
    }

    @Test
    void missingValuesArePassedOver() {
        long missing = IntegerBlock.MISSING;
        assertEquals(List.of("a", "b-3"), figures(Summary.MIN, 7, missing, -3));
        assertEquals(List.of("a", "b7"), figures(Summary.MAX, 7, missing, -3, missing, missing));
        assertEquals(List.of("a0", "b4"), figures(Summary.SUM, 7, missing, -3));
    }

    @Test
    void aSumBeyondTheIntegersIsSaid() {
        var problem = assertThrows(Problem.class, () -> figures(Summary.SUM, Long.MAX_VALUE, 1, 1));
        assertEquals("problem.group.large", problem.key());
    }
}
