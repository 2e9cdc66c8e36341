package org.clientele.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.clientele.recipe.DropColumns;
import org.clientele.recipe.FilterRows;
import org.clientele.recipe.Join;
import org.clientele.recipe.Recipe;
import org.clientele.spec.Spec;
import org.clientele.table.Condition;
import org.clientele.table.Joins;
import org.clientele.table.KeyPair;
import org.clientele.words.Words;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final DropColumns DROP = new DropColumns(List.of("mail"));
    private static final FilterRows LARGE = new FilterRows(new Condition.Compare("amount", Condition.Op.GREATER, "10"));

    private static Node node(String id, String title, Spec<?> spec, String... inputs) {
        return Node.of(id, title, spec, inputs);
    }

    private static List<String> between(List<Node> before, List<Node> after) {
        return Difference.of(new Workbook(before), new Workbook(after), Catalog.standard(), Words.in(Locale.ENGLISH));
    }

    @Test
    void nodesThatCameAndWentAreNamed() {
        var orders = node("a", "Orders", Recipe.EMPTY);
        var customers = node("b", "Customers", Recipe.EMPTY);
        assertEquals(
                List.of("Added: Customers. Cleans a table step by step.", "Removed: Orders"),
                between(List.of(orders), List.of(customers)));
        assertEquals(List.of(), between(List.of(orders, customers), List.of(orders, customers)));
    }

    @Test
    void stepsTitlesInputsAndNotesOfANodeAreCompared() {
        var before = List.of(
                node("a", "Orders", Recipe.EMPTY),
                node("b", "Other", Recipe.EMPTY),
                node("c", "Clean", Recipe.of(DROP), "a"));
        var after = List.of(
                before.get(0),
                before.get(1),
                node("c", "Clean orders", Recipe.of(DROP, LARGE).switched(0), "b")
                        .noted("why"));
        assertEquals(
                List.of(
                        "Clean is now called Clean orders.",
                        "Clean orders is now made from Other, no longer from Orders.",
                        "Clean orders, step added: Keep rows by a condition: amount is greater than 10",
                        "Clean orders, step “Drop a column: mail”: off",
                        "Clean orders: the note was changed."),
                between(before, after));
    }

    @Test
    void stepsInAnotherOrderAndStepsTakenAwayAreSaid() {
        var both = List.of(node("c", "Clean", Recipe.of(DROP, LARGE)));
        assertEquals(
                List.of("Clean: the steps are in another order."),
                between(both, List.of(node("c", "Clean", Recipe.of(LARGE, DROP)))));
        assertEquals(
                List.of("Clean, step removed: Keep rows by a condition: amount is greater than 10"),
                between(both, List.of(node("c", "Clean", Recipe.of(DROP)))));
    }

    @Test
    void optionsAreToldByTheirMeaning() {
        var keys = List.of(new KeyPair("customer", "id"));
        var before = List.of(node("j", "Both", new Join(Joins.Kind.INNER, keys, "_2")));
        var after = List.of(node("j", "Both", new Join(Joins.Kind.LEFT, keys, "_2")));
        var kind = "Which rows are kept: those with a partner, all of the left table, or all of both: ";
        assertEquals(
                List.of(
                        "Both, now: " + kind + "all rows of the left table",
                        "Both, no longer: " + kind + "only rows with a partner"),
                between(before, after));
    }
}
