package org.clientele.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.analysis.infer.Compare;
import org.clientele.analysis.infer.Comparison;
import org.clientele.recipe.DeriveColumn;
import org.clientele.recipe.FillMissing;
import org.clientele.recipe.FilterRows;
import org.clientele.recipe.FromLedger;
import org.clientele.recipe.PersonalStep;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.ReplaceValues;
import org.clientele.recipe.ReplaceValues.Replacement;
import org.clientele.recipe.Step;
import org.clientele.recipe.StepUse;
import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Condition;
import org.clientele.table.Condition.Op;
import org.clientele.table.PersonalCondition;
import org.clientele.table.Privacy;
import org.clientele.table.Sheet;
import org.clientele.table.Type;
import org.clientele.ui.ShopProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuardedTest {

    private static final String TYPED = "zhou.min";
    private static final BookJson JSON = new BookJson(Catalog.standard());

    private final ShopProject project = ShopProject.sample();
    private final Workbook before = project.history().book();
    private final Map<String, Deposit> kept = new HashMap<>();
    private final Deposits deposits = new Deposits() {
        @Override
        public <T extends Deposit> T get(String id, Class<T> kind) {
            return Optional.ofNullable(kept.get(id))
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .orElseGet(() -> project.evaluator().deposits().get(id, kind));
        }
    };

    static List<Step> typed() {
        return List.of(
                new FilterRows(new Condition.Not(new Condition.Contains("email", TYPED))),
                new FillMissing("name", FillMissing.With.CONSTANT, Optional.of(TYPED)),
                new ReplaceValues("email", List.of(new Replacement("a@b.c", TYPED)), Privacy.PERSONAL),
                new DeriveColumn("is_zhou", Type.BOOLEAN, "[name] = \"" + TYPED + "\""));
    }

    private Workbook plus(Step step) {
        var node = before.require("customers");
        return before.with(node.doing(((Recipe) node.spec()).plus(step)));
    }

    private Guarded guarded(Workbook proposal) {
        var guarded = Guarded.of(before, proposal, deposits);
        guarded.ledgers().forEach(ledger -> kept.put(ledger.digest(), ledger));
        guarded.conditions().forEach(ledger -> kept.put(ledger.digest(), ledger));
        return guarded;
    }

    private static Step last(Workbook book) {
        return ((Recipe) book.require("customers").spec()).steps().getLast().step();
    }

    @ParameterizedTest
    @MethodSource("typed")
    void whatIsTypedAgainstAPersonalColumnIsInALedgerAndDoesTheSame(Step step) {
        var guarded = guarded(plus(step));

        assertTrue(last(guarded.book()) instanceof FromLedger);
        assertEquals(List.of(new PersonalStep(step)), guarded.ledgers());
        assertFalse(JSON.write(guarded.book()).contains(TYPED));
        var evaluator = new Evaluator(JSON, deposits, new Memory());
        assertEquals(
                evaluator
                        .evaluate(plus(step), "customers", Sheet.class, Progress.NONE)
                        .digest(),
                evaluator
                        .evaluate(guarded.book(), "customers", Sheet.class, Progress.NONE)
                        .digest());
    }

    @ParameterizedTest
    @MethodSource("typed")
    void aLedgerIsReadBackFromItsJson(Step step) {
        var ledger = new PersonalStep(step);

        assertEquals(ledger, JSON.read(JSON.write(ledger), PersonalStep.class));
    }

    @Test
    void stepsOnOpenColumnsAndThoseWithoutValuesStay() {
        for (var step : List.<Step>of(
                new FilterRows(new Condition.Compare("city", Op.EQUAL, "Shanghai")),
                new FilterRows(new Condition.IsMissing("email")),
                new DeriveColumn("long", Type.INTEGER, "LEN([name])"))) {
            assertEquals(step, last(guarded(plus(step)).book()));
        }
    }

    @Test
    void whatWasInTheWorkbookStaysSoThatNothingIsComputedAgain() {
        assertEquals(before, guarded(before).book());
    }

    @Test
    void differentValuesHaveDifferentLedgers() {
        var one = new PersonalStep(new FilterRows(new Condition.In("email", List.of("a", "b"))));
        var other = new PersonalStep(new FilterRows(new Condition.In("email", List.of("a, b"))));

        assertFalse(one.digest().equals(other.digest()));
    }

    @Test
    void aRecipeWhoseLedgerIsGoneSaysSoBeforeAnythingIsComputed() {
        var node = before.require("customers");
        var lost = before.with(node.doing(new Recipe(List.of(StepUse.on(new FromLedger("gone"))))));

        assertTrue(Outlook.of(lost, deposits).get("customers") instanceof Outlook.Wrong(Problem problem)
                && problem.key().startsWith("problem.recipe"));
    }

    @Test
    void aTitleGivenNowQuotesNoValueOfALedger() {
        var node = before.require("customers");
        var step = new FilterRows(new Condition.In("email", List.of(TYPED)));
        var named = before.with(Node.of(
                "chosen", "email is " + TYPED, Recipe.of(step), node.inputs().getFirst()));

        var guarded = guarded(named);

        assertEquals("email is •••", guarded.book().require("chosen").title());
        assertEquals("Keep ••• as a segment", guarded.quiet("Keep " + TYPED + " as a segment"));
        assertFalse(JSON.write(guarded.book()).contains(TYPED));
    }

    @Test
    void whatAFileWouldShowIsCounted() {
        var sources = before.nodes(org.clientele.source.Sources.class).size();
        assertEquals(new Contents(sources, 0, 0), Contents.of(before, deposits));

        var step = new FilterRows(new Condition.In("email", List.of(TYPED, "b@c.d")));
        var guarded = guarded(plus(step)).book();
        var noted = guarded.with(guarded.require("customers").noted("why").noted("step-1", "because"));
        assertEquals(new Contents(sources, 2, 2), Contents.of(noted, deposits));

        var typed = new Condition.Compare("email", Op.EQUAL, TYPED);
        var compared = before.with(Node.of(
                "two",
                "Two",
                new org.clientele.analysis.infer.Compare(typed, Optional.empty(), List.of()),
                "customers"));
        assertEquals(new Contents(sources, 1, 0), Contents.of(compared, deposits));
    }

    private Workbook comparing(Condition first) {
        return before.with(Node.of(
                "two", "email has " + TYPED, new Compare(first, Optional.empty(), List.of("city")), "customers"));
    }

    @Test
    void conditionsOfAKeptComparisonAreInALedgerAndCompareTheSame() {
        var typed = new Condition.Or(
                List.of(new Condition.Contains("email", "zh"), new Condition.In("email", List.of(TYPED))));
        var guarded = guarded(comparing(typed));

        var compare = (Compare) guarded.book().require("two").spec();
        assertEquals(List.of(new PersonalCondition(typed)), guarded.conditions());
        assertEquals("email has •••", guarded.book().require("two").title());
        assertEquals(compare.deposits(), List.of(guarded.conditions().getFirst().digest()));
        assertTrue(guarded.book().deposits().containsAll(compare.deposits()));
        assertFalse(JSON.write(guarded.book()).contains(TYPED));
        var evaluator = new Evaluator(JSON, deposits, new Memory());
        assertEquals(
                evaluator.evaluate(comparing(typed), "two", Comparison.class, Progress.NONE),
                evaluator.evaluate(guarded.book(), "two", Comparison.class, Progress.NONE));
        assertEquals(typed, compare.opened(deposits).first());
        var ledger = guarded.conditions().getFirst();
        assertEquals(ledger, JSON.read(JSON.write(ledger), PersonalCondition.class));
    }

    @Test
    void theRowsOfAComparisonWithALedgerAreThoseItCompares() {
        var guarded = guarded(comparing(new Condition.Not(new Condition.IsMissing("email"))));
        var closed = guarded(comparing(new Condition.Contains("email", "@")));
        var evaluator = new Evaluator(JSON, deposits, new Memory());
        var ink = org.clientele.chart.Ink.of(
                org.clientele.words.Words.in(java.util.Locale.ENGLISH), org.clientele.chart.Theme.LIGHT);
        var knowing = new Knowing(evaluator, ink);

        var open = knowing.layers(new Finding(guarded.book(), "two", "other", "", ""), Progress.NONE);
        var kept = knowing.of(new Finding(closed.book(), "two", "other", "", ""), Progress.NONE);

        assertTrue(open.getFirst().rows().rows() > 0);
        assertTrue(kept.rows() > 0);
        assertFalse(
                kept.text(org.clientele.words.Words.in(java.util.Locale.ENGLISH))
                        .contains("@"),
                kept.toString());
    }

    @Test
    void conditionsOnOpenColumnsStayAsTheyAre() {
        var open = new Condition.Compare("city", Op.EQUAL, "Shanghai");

        var guarded = guarded(comparing(open));

        assertEquals(open, ((Compare) guarded.book().require("two").spec()).first());
        assertEquals(List.of(), guarded.deposits());
    }
}
