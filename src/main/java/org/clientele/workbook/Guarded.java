package org.clientele.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.analysis.infer.Compare;
import org.clientele.recipe.Literals;
import org.clientele.recipe.PersonalStep;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.Step;
import org.clientele.recipe.StepUse;
import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.spec.Problem;
import org.clientele.spec.Shapes;
import org.clientele.table.Condition;
import org.clientele.table.PersonalCondition;
import org.clientele.table.Schema;

/// A workbook that holds no value newly typed against a personal column: such steps, and such conditions of kept
/// comparisons, are in ledgers that it names.
/// What was in the workbook before stays as it was, so that nothing is computed again.
public record Guarded(Workbook book, List<PersonalStep> ledgers, List<PersonalCondition> conditions) {

    private static final String HIDDEN = "•••";

    public Guarded {
        ledgers = List.copyOf(ledgers);
        conditions = List.copyOf(conditions);
    }

    /// Returns what is to be put away.
    public List<Deposit> deposits() {
        return Stream.<Deposit>concat(ledgers.stream(), conditions.stream()).toList();
    }

    public static Guarded of(Workbook before, Workbook proposal, Deposits deposits) {
        var known = before.nodes(Recipe.class).stream()
                .flatMap(n -> ((Recipe) n.spec()).steps().stream())
                .map(StepUse::step)
                .collect(Collectors.toSet());
        var outlook = Outlook.of(proposal, deposits);
        var ledgers = new ArrayList<PersonalStep>();
        var guarded = proposal;
        for (var node : proposal.nodes(Recipe.class)) {
            if (outlook.get(node.inputs().getFirst()) instanceof Outlook.Fine(Schema schema)) {
                var guard = new Guard(known, deposits, ledgers);
                guarded = guarded.with(node.doing(guard.recipe((Recipe) node.spec(), schema)));
            }
        }
        var conditions = new ArrayList<PersonalCondition>();
        for (var node : guarded.nodes(Compare.class)) {
            boolean isNew = before.find(node.id())
                    .filter(old -> old.spec().equals(node.spec()))
                    .isEmpty();
            if (isNew && outlook.get(node.inputs().getFirst()) instanceof Outlook.Fine(Schema schema)) {
                guarded = guarded.with(node.doing(guarded((Compare) node.spec(), schema, conditions)));
            }
        }
        var whole = new Guarded(guarded, ledgers, conditions);
        return new Guarded(whole.titled(before), ledgers, conditions);
    }

    private static Compare guarded(Compare compare, Schema schema, List<PersonalCondition> conditions) {
        UnaryOperator<Condition> guard = condition -> {
            if (!Literals.arePersonal(condition, schema)) {
                return condition;
            }
            var ledger = new PersonalCondition(condition);
            conditions.add(ledger);
            return ledger.inWorkbook();
        };
        return new Compare(guard.apply(compare.first()), compare.second().map(guard), compare.columns());
    }

    /// Titles that were given now quote no value of a ledger.
    private Workbook titled(Workbook before) {
        var quiet = book;
        for (var node : book.nodes()) {
            var known = before.find(node.id()).map(Node::title);
            if (!known.equals(Optional.of(node.title()))) {
                quiet = quiet.with(node.titled(quiet(node.title())));
            }
        }
        return quiet;
    }

    /// Returns a text in which no value of a ledger is quoted, such as the label of a moment.
    public String quiet(String text) {
        return Stream.concat(
                        ledgers.stream().flatMap(ledger -> Literals.values(ledger.step()).stream()),
                        conditions.stream().flatMap(ledger -> Literals.values(ledger.condition()).stream()))
                .filter(value -> value.length() > 1)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .reduce(text, (said, value) -> said.replace(value, HIDDEN));
    }

    /// Walks along the steps of one recipe.
    private record Guard(Set<Step> known, Deposits deposits, List<PersonalStep> ledgers) {

        Recipe recipe(Recipe recipe, Schema source) {
            var uses = new ArrayList<StepUse>();
            var schema = source;
            for (var use : recipe.steps()) {
                uses.add(new StepUse(step(use.step(), schema), use.state()));
                schema = use.isOn() ? after(use.step(), schema) : schema;
            }
            return new Recipe(uses);
        }

        private Step step(Step step, Schema before) {
            if (known.contains(step) || !arePersonal(step, before)) {
                return step;
            }
            var ledger = new PersonalStep(step);
            ledgers.add(ledger);
            return ledger.inWorkbook();
        }

        /// A step that does not fit this table yet is taken for none.
        private static boolean arePersonal(Step step, Schema before) {
            try {
                return Literals.arePersonal(step, before);
            } catch (Problem misfit) {
                return false;
            }
        }

        private Schema after(Step step, Schema before) {
            try {
                return step.check(new Shapes(List.of(before), deposits));
            } catch (Problem misfit) {
                return before;
            }
        }
    }
}
