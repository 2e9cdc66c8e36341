package org.clientele.analysis.infer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Condition;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;

/// Four cylinders against the rest of R's mtcars; numbers given by R 4.2.2, see `src/test/r/infer.R`.
class CompareTest {

    private static final double[] MILES = {
        21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4, 30.4,
        33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4
    };
    private static final double[] SECONDS = {
        16.46, 17.02, 18.61, 19.44, 17.02, 20.22, 15.84, 20, 22.9, 18.3, 18.9, 17.4, 17.6, 18, 17.98, 17.82, 17.42,
        19.47, 18.52, 19.9, 20.01, 16.87, 17.3, 15.41, 17.05, 18.9, 16.7, 16.9, 14.5, 15.5, 14.6, 18.6
    };
    private static final long[] CYLINDERS = {
        6, 6, 4, 6, 8, 6, 8, 4, 4, 6, 6, 8, 8, 8, 8, 8, 8, 4, 4, 4, 4, 8, 8, 8, 8, 4, 4, 4, 8, 6, 8, 4
    };
    private static final long[] GEARS = {
        4, 4, 4, 3, 3, 3, 3, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 4, 4, 4, 3, 3, 3, 3, 3, 4, 5, 5, 5, 5, 5, 4
    };
    private static final Condition FOUR = new Condition.Compare("cyl", Condition.Op.EQUAL, "4");

    private static Sheet cars() {
        var ids = new String[MILES.length];
        Arrays.setAll(ids, i -> "car" + i);
        return Sheet.of(
                Schema.of(
                        Field.of("id", Type.TEXT, Role.CUSTOMER_ID),
                        Field.of("cyl", Type.INTEGER),
                        Field.of("mpg", Type.DECIMAL),
                        Field.of("qsec", Type.DECIMAL),
                        Field.of("gear", Type.TEXT)),
                RowIds.of("cars", MILES.length),
                List.of(
                        TextBlock.of(ids),
                        new IntegerBlock(CYLINDERS),
                        new DecimalBlock(MILES),
                        new DecimalBlock(SECONDS),
                        TextBlock.of(
                                Arrays.stream(GEARS).mapToObj(Long::toString).toList())));
    }

    private static Comparison compare(Optional<Condition> second, String... columns) {
        return new Compare(FOUR, second, List.of(columns)).of(Inputs.of(cars()), Progress.NONE);
    }

    @Test
    void columnsComeByEffectWithFiguresOfR() {
        var found = compare(Optional.empty(), "gear", "qsec", "mpg");

        assertEquals("11 21 0", found.first() + " " + found.second() + " " + found.both());
        assertEquals(
                List.of("mpg", "gear", "qsec"),
                found.differences().stream().map(Difference::column).toList());
        var mpg = found.differences().get(0);
        assertEquals(0.801950887553879, mpg.effect(), 1e-12);
        assertEquals(8.09020024872824e-06, mpg.p(), 1e-15);
        assertEquals(
                6.57369580554923,
                mpg.means().orElseThrow().two().orElseThrow().welch().t(),
                1e-12);
        var gear = found.differences().get(1);
        assertEquals(0.57884793777376, gear.effect(), 1e-12);
        assertEquals(0.00469602458558438, gear.p(), 1e-14);
        assertEquals("3", gear.shares().getFirst().value());
        assertEquals(3 * 8.09020024872824e-06, mpg.adjusted(), 1e-14);
        assertEquals(2 * 0.00418454282524543, gear.adjusted(), 1e-12);
    }

    @Test
    void idsAndWhatMakesTheSelectionAreNotComparedUnlessTheyAreAsked() {
        assertEquals(
                List.of("gear", "mpg", "qsec"),
                compare(Optional.empty()).differences().stream()
                        .map(Difference::column)
                        .sorted()
                        .toList());
        assertEquals(List.of("id"), compare(Optional.empty(), "id", "mpg").skipped());
    }

    @Test
    void rowsOfBothSelectionsAreLeftOutAndCounted() {
        var other = new Condition.Compare("mpg", Condition.Op.GREATER, "22");

        var found = compare(Optional.of(new Condition.Or(List.of(other, sixes()))), "qsec");

        assertEquals("2 7 9", found.first() + " " + found.second() + " " + found.both());
    }

    private static Condition sixes() {
        return new Condition.Compare("cyl", Condition.Op.EQUAL, "6");
    }

    @Test
    void selectionWithoutRowsOfItsOwnIsAProblem() {
        assertThrows(Problem.class, () -> compare(Optional.of(FOUR), "mpg"));
    }

    @Test
    void holmIsThatOfR() {
        assertArrayEquals(
                new double[] {0.04, 0.09, 0.09, 0.025, 0.5},
                Holm.adjusted(new double[] {.01, .04, .03, .005, .5}),
                1e-15);
    }
}
