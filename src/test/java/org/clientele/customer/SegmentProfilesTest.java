package org.clientele.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shapes;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;

class SegmentProfilesTest {

    private static final SegmentProfiles SPEC =
            SegmentProfiles.of("segment", "age").earning("paid");

    private final Sheet sheet = Sheet.of(
            Schema.of(Field.of("segment", Type.TEXT), Field.of("age", Type.INTEGER), Field.of("paid", Type.DECIMAL)),
            RowIds.of("test", 8),
            List.of(
                    TextBlock.of("a", "b", "a", "b", "b", "", "a", "b"),
                    new IntegerBlock(new long[] {20, 40, 30, 50, 45, 99, 22, IntegerBlock.MISSING}),
                    new DecimalBlock(new double[] {1, 2, 3, 4, 5, 100, Double.NaN, 5})));

    private SegmentSummary run(SegmentProfiles spec) {
        spec.check(Shapes.of(sheet.schema()));
        return spec.of(Inputs.of(sheet), Progress.NONE);
    }

    @Test
    void largestSegmentComesFirstWithItsShares() {
        var summary = run(SPEC);

        assertEquals(8, summary.rows());
        assertEquals(1, summary.withoutSegment());
        var first = summary.segments().getFirst();
        assertEquals("b", first.segment());
        assertEquals(4, first.size());
        assertEquals(4.0 / 7, first.share());
        assertEquals(Optional.of(16.0), first.revenue());
        assertEquals(Optional.of(0.8), first.revenueShare());
    }

    /// numpy 1.24.2: means 24 and 45, medians 22 and 45, Cohen's d with the pooled deviation -21 / sqrt(53).
    @Test
    void featuresAreComparedWithTheRest() {
        var age = run(SPEC).segments().getLast().features().getFirst();

        assertEquals(24, age.members().mean().orElseThrow(), 1e-12);
        assertEquals(45, age.rest().mean().orElseThrow(), 1e-12);
        assertEquals(Optional.of(22.0), age.members().median());
        assertEquals(Optional.of(45.0), age.rest().median());
        assertEquals(3, age.rest().count());
        assertEquals(-21 / Math.sqrt((56 + 50) / 4.0), age.effect().orElseThrow(), 1e-12);
    }

    @Test
    void medianOfAnEvenNumberIsTheMiddleOfBoth() {
        var paid = run(SegmentProfiles.of("segment", "paid")).segments();

        assertEquals(
                Optional.of(4.5),
                paid.getFirst().features().getFirst().members().median());
        assertEquals(
                Optional.of(2.0), paid.getLast().features().getFirst().members().median());
    }

    @Test
    void onlySegmentHasNoRestAndNoEffect() {
        var one = sheet.select(new int[] {0, 2, 6});

        var age = SPEC.of(Inputs.of(one), Progress.NONE)
                .segments()
                .getFirst()
                .features()
                .getFirst();

        assertEquals(new SegmentSummary.Side(0, Optional.empty(), Optional.empty()), age.rest());
        assertEquals(Optional.empty(), age.effect());
    }

    @Test
    void constantFeatureHasNoEffect() {
        var same = sheet.with(Field.of("age", Type.INTEGER), new IntegerBlock(new long[] {5, 5, 5, 5, 5, 5, 5, 5}));

        var profile = SPEC.of(Inputs.of(same), Progress.NONE).segments().getFirst();

        assertEquals(Optional.empty(), profile.features().getFirst().effect());
    }

    @Test
    void textIsNoFeature() {
        assertThrows(
                Problem.class, () -> SegmentProfiles.of("segment", "segment").check(Shapes.of(sheet.schema())));
        assertThrows(Problem.class, () -> SegmentProfiles.of("segment", "age", "age"));
    }
}
