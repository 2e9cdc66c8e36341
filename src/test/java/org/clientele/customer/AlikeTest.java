package org.clientele.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.clientele.customer.Lookalikes.Gap;
import org.clientele.customer.Lookalikes.Lookalike;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;

/// Five customers with two numbers of standard deviation 2 and 4.
class AlikeTest {

    private static final double NONE = Double.NaN;

    private static Sheet everyone(double[] spent, double[] rated) {
        int size = spent.length;
        var ids = IntStream.range(0, size).mapToObj(i -> "C" + i).toList();
        var names = IntStream.range(0, size).mapToObj(i -> "N" + i).toList();
        return Sheet.of(
                Schema.of(
                        Field.of(CustomerList.CUSTOMER, Type.TEXT, Role.CUSTOMER_ID),
                        Field.of(CustomerList.NAME, Type.TEXT, Role.NAME),
                        Field.of(CustomerList.SEGMENT, Type.TEXT, Role.SEGMENT),
                        Field.of("spent", Type.DECIMAL),
                        Field.of("rated", Type.DECIMAL)),
                RowIds.of("t", size),
                List.of(
                        TextBlock.of(ids),
                        TextBlock.of(names),
                        TextBlock.of(names.stream().map(_ -> "loyal").toList()),
                        new DecimalBlock(spent),
                        new DecimalBlock(rated)));
    }

    private static Lookalikes alike(Sheet everyone, String customer, int most) {
        return new Alike(customer, List.of("spent", "rated"), most).of(Inputs.of(everyone), Progress.NONE);
    }

    private static List<String> ids(Lookalikes found) {
        return found.nearest().stream().map(Lookalike::customer).toList();
    }

    @Test
    void theNearestComeFirstByStandardDeviationsWithTheLeastAlikeNumberAhead() {
        var found = alike(everyone(new double[] {0, 4, 2, 0, 4}, new double[] {10, 10, 6, 2, 2}), "C0", 2);

        double spent = Math.sqrt(3.2);
        double rated = Math.sqrt(12.8);
        assertEquals(List.of("C2", "C1"), ids(found));
        assertEquals(4, found.compared());
        assertEquals(
                Math.hypot(2 / spent, 4 / rated), found.nearest().getFirst().distance(), 1e-12);
        assertEquals(
                new Gap("spent", 0, 4, 4 / spent), found.nearest().get(1).gaps().getFirst());
    }

    @Test
    void whoIsAsFarComesInTheOrderOfTheList() {
        var found = alike(everyone(new double[] {0, 1, -1, 1, 9}, new double[] {0, 0, 0, 0, 0}), "C0", 2);

        assertEquals(List.of("C1", "C2"), ids(found));
    }

    @Test
    void onlyNumbersThatAreKnownOfTheCustomerCountAndOnlyWhoHasAllOfThemIsCompared() {
        var list = everyone(new double[] {0, 1, 5, 2, NONE}, new double[] {NONE, 9, 1, NONE, 1});

        assertEquals(List.of("spent"), alike(list, "C0", 5).features());
        assertEquals(List.of("C1", "C3", "C2"), ids(alike(list, "C0", 5)));
        assertEquals(List.of("C2"), ids(alike(list, "C1", 5)));
    }

    @Test
    void ofWhomNothingIsKnownNobodyIsAlike() {
        var found = alike(everyone(new double[] {NONE, 1}, new double[] {NONE, 2}), "C0", 5);

        assertEquals(List.of(), found.features());
        assertEquals(List.of(), found.nearest());
    }

    @Test
    void unknownCustomersAndImpossibleNumbersAreSaid() {
        var list = everyone(new double[] {1}, new double[] {1});

        assertEquals("problem.portrait.unknown", problem(() -> alike(list, "X", 1)));
        assertEquals("problem.alike.most", problem(() -> new Alike("C0", List.of("spent"), 0)));
        assertEquals("problem.alike.features", problem(() -> new Alike("C0", List.of(), 1)));
    }

    private static String problem(Runnable act) {
        return assertThrows(Problem.class, act::run).key();
    }

    @Test
    void whatIsUsualIsMadeOncePerColumn() {
        var spent = new DecimalBlock(new double[] {1, 2, 3});

        assertSame(Usual.of(spent), Usual.of(spent));
        assertNotSame(Usual.of(spent), Usual.of(new DecimalBlock(new double[] {1, 2, 3})));
        assertEquals(Math.sqrt(2.0 / 3), Usual.of(spent).deviation(), 1e-15);
    }
}
