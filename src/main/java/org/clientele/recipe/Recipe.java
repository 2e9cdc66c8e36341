package org.clientele.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.clientele.spec.Chain;
import org.clientele.spec.Deposits;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.table.Privacy;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// The steps that turn a table into a cleaner one, in order; steps that are switched off are passed over. Steps are
/// numbered from 1 for the user and from 0 here.
public record Recipe(List<StepUse> steps) implements Chain<Sheet> {

    public static final Recipe EMPTY = new Recipe(List.of());

    /// Why a step does not fit what the steps before it leave.
    public record Broken(int step, Problem problem) {}

    public Recipe {
        steps = List.copyOf(steps);
    }

    public static Recipe of(Step... steps) {
        return new Recipe(List.of(steps).stream().map(StepUse::on).toList());
    }

    public Recipe plus(Step step) {
        return changed(list -> list.add(StepUse.on(step)));
    }

    /// Returns a recipe with the step switched on if it is off, and off if it is on.
    public Recipe switched(int step) {
        var use = steps.get(step);
        return changed(
                list -> list.set(step, new StepUse(use.step(), use.state().other())));
    }

    public Recipe moved(int from, int to) {
        return changed(list -> list.add(to, list.remove(from)));
    }

    public Recipe replaced(int step, Step other) {
        return changed(list -> list.set(step, new StepUse(other, steps.get(step).state())));
    }

    public Recipe removed(int step) {
        return changed(list -> list.remove(step));
    }

    /// Returns the recipe of the first `count` steps: what the table is after them.
    public Recipe prefix(int count) {
        return new Recipe(steps.subList(0, count));
    }

    private Recipe changed(Consumer<List<StepUse>> change) {
        var list = new ArrayList<>(steps);
        change.accept(list);
        return new Recipe(list);
    }

    @Override
    public List<Step> links() {
        return steps.stream().filter(StepUse::isOn).map(StepUse::step).toList();
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("table", Sheet.class));
    }

    @Override
    public List<String> deposits() {
        return steps.stream().flatMap(use -> use.step().deposits().stream()).toList();
    }

    /// Returns the first step that does not fit, or none.
    ///
    /// @param deposits where the ledgers of the steps are
    public Optional<Broken> broken(Schema source, Deposits deposits) {
        var schema = source;
        for (int i = 0; i < steps.size(); i++) {
            try {
                schema = steps.get(i).isOn() ? after(steps.get(i).step(), schema, deposits) : schema;
            } catch (Problem problem) {
                return Optional.of(new Broken(i, problem));
            }
        }
        return Optional.empty();
    }

    /// @throws Problem if a step does not fit; it tells the step's number, and the column where one is missing
    @Override
    public Shape check(Shapes in) {
        var source = in.get(0, Shape.class);
        if (source == Shape.LATER) {
            return source;
        }
        var schema = in.get(0, Schema.class);
        broken(schema, in.deposits()).ifPresent(broken -> {
            throw said(broken);
        });
        for (var step : links()) {
            schema = after(step, schema, in.deposits());
        }
        return schema;
    }

    private static Problem said(Broken broken) {
        var problem = broken.problem();
        return switch (problem.key()) {
            case Privacy.NO_KEY -> problem;
            case "problem.column.missing" -> new Problem("problem.recipe.column", broken.step() + 1, problem.args()[0]);
            default -> new Problem("problem.recipe.step", broken.step() + 1, problem);
        };
    }

    private static Schema after(Step step, Schema before, Deposits deposits) {
        return step.check(new Shapes(List.of(before), deposits));
    }
}
