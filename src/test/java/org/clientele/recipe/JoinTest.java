package org.clientele.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shapes;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Given;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Joins.Kind;
import org.clientele.table.KeyPair;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.junit.jupiter.api.Test;

class JoinTest {

    private static final Sheet ORDERS = Given.columns(
            List.of("customer", "amount", "city"),
            TextBlock.of("a", "b", "", "x", "a"),
            new DecimalBlock(new double[] {0.1, 0.2, 0.3, 0.4, 0.5}),
            TextBlock.of("p", "q", "r", "s", "t"));
    private static final Sheet CUSTOMERS = Given.columns(
            List.of("id", "city"), TextBlock.of("a", "b", "b", "c"), TextBlock.of("Lyon", "Bern", "Basel", "Wien"));
    private static final KeyPair KEY = new KeyPair("customer", "id");

    @Test
    void putsRowsSideBySideAndKeepsBothParents() {
        var joined = join(Kind.LEFT);

        assertEquals(
                List.of("customer", "amount", "city", "city (2)"),
                joined.schema().names());
        assertEquals("a,0.1,p,Lyon b,0.2,q,Bern b,0.2,q,Basel ,0.3,r, x,0.4,s, a,0.5,t,Lyon", rows(joined));
        assertEquals("given:1+given:1", joined.ids().name(0));
        assertEquals("given:3+", joined.ids().name(3));
    }

    @Test
    void fullTakesTheKeyFromTheRightWhereThereIsNoLeft() {
        var joined = join(Kind.FULL);

        assertEquals(7, joined.rows());
        assertEquals("c,,,Wien", rows(joined.select(new int[] {6})));
        assertEquals("+given:4", joined.ids().name(6));
    }

    @Test
    void foretellsItsSchema() {
        var join = Join.of(Kind.INNER, KEY);

        assertEquals(
                join.check(Shapes.of(ORDERS.schema(), CUSTOMERS.schema())),
                join(Kind.INNER).schema());
        assertThrows(Problem.class, () -> Join.of(Kind.INNER, new KeyPair("amount", "id"))
                .check(Shapes.of(ORDERS.schema(), CUSTOMERS.schema())));
    }

    @Test
    void checkTellsWhatTheJoinWouldDo() {
        var figures = new JoinCheck(List.of(KEY)).of(Inputs.of(ORDERS, CUSTOMERS), Progress.NONE);

        assertEquals(new JoinFigures.Side(5, 3, 1, 1, List.of("x")), figures.left());
        assertEquals(new JoinFigures.Side(4, 3, 0, 1, List.of("c")), figures.right());
        for (var kind : Kind.values()) {
            assertEquals(join(kind).rows(), figures.rows(kind), kind.name());
        }
        assertEquals(0.6, figures.left().rate());
        assertEquals(1.2, figures.factor(Kind.LEFT));
        assertEquals(
                new JoinFigures.Sum("amount", 1.5, 1.0, 1.7), figures.sums().getFirst());
        assertEquals(false, figures.sums().getFirst().isKept(Kind.LEFT));
    }

    @Test
    void keysOfTheSampleAreSuggestedAndItsOrphansCounted() {
        var orders = SampleTables.orders();
        var customers = RemoveDuplicates.exact().apply(SampleTables.customers(), Progress.NONE);
        var suggestions = new SuggestKeys()
                .of(Inputs.of(orders, customers), Progress.NONE)
                .suggestions();
        var best = suggestions.getFirst();
        var figures = new JoinCheck(List.of(best.pair())).of(Inputs.of(orders, customers), Progress.NONE);

        assertEquals(new KeyPair("customer_id", "customer_id"), best.pair());
        assertEquals(KeySuggestions.Why.SAME_ROLE, best.why());
        assertEquals(
                SampleTables.planted("orders", "customer_id", "gap").size(),
                figures.left().missing());
        assertTrue(figures.left().unmatched() - figures.left().missing()
                >= SampleTables.planted("orders", "customer_id", "unknown-customer")
                        .size());
        assertEquals(1, figures.factor(Kind.LEFT));
        assertTrue(figures.sums().stream().allMatch(sum -> sum.isKept(Kind.LEFT)));
    }

    @Test
    void unionStacksByName() {
        var more = Given.columns(
                List.of("city", "customer", "note"), TextBlock.of("u"), TextBlock.of("d"), TextBlock.of("!"));
        var union = new Union(Optional.of("file"), List.of("May"));
        var stacked = union.of(Inputs.of(ORDERS, more), Progress.NONE);

        assertEquals(
                List.of("customer", "amount", "city", "note", "file"),
                stacked.schema().names());
        assertEquals("a,0.5,t,,May d,,u,!,2", rows(stacked.select(new int[] {4, 5})));
        assertEquals(union.check(Shapes.of(ORDERS.schema(), more.schema())), stacked.schema());
        assertEquals("given:1", stacked.ids().name(5));
    }

    @Test
    void unionWidensIntegersAndRefusesOtherTypes() {
        var whole = Given.columns(List.of("amount"), new IntegerBlock(new long[] {7}));
        var text = Given.columns(List.of("amount"), TextBlock.of("7"));

        assertEquals(
                "0.5 7",
                rows(new Union()
                        .of(Inputs.of(ORDERS.columns(List.of("amount")), whole), Progress.NONE)
                        .select(new int[] {4, 5})));
        assertEquals(
                "problem.union.type",
                assertThrows(Problem.class, () -> new Union().check(Shapes.of(ORDERS.schema(), text.schema())))
                        .key());
    }

    private static Sheet join(Kind kind) {
        return Join.of(kind, KEY).of(Inputs.of(ORDERS, CUSTOMERS), Progress.NONE);
    }

    private static String rows(Sheet sheet) {
        var rows = new ArrayList<String>();
        for (int row = 0; row < sheet.rows(); row++) {
            int at = row;
            rows.add(String.join(
                    ",", sheet.blocks().stream().map(b -> b.text(at)).toList()));
        }
        return String.join(" ", rows);
    }
}
