package org.clientele.ui.clean;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import javafx.scene.control.ListView;
import org.clientele.recipe.Changes;
import org.clientele.recipe.Finding;
import org.clientele.recipe.FindingList;
import org.clientele.recipe.Recipe;
import org.clientele.spec.Problem;
import org.clientele.table.Privacy;
import org.clientele.ui.Answer;
import org.clientele.ui.Knowable;
import org.clientele.ui.LeftOut;
import org.clientele.ui.ProblemBox;
import org.clientele.ui.Question;
import org.clientele.ui.Statement;
import org.clientele.words.Mention;
import org.clientele.words.Spoken;
import org.clientele.words.Words;
import org.clientele.workbook.Asked;
import org.clientele.workbook.Excerpt;
import org.clientele.workbook.Node;

/// Says the counts of the clean stop so that they can be asked how they are known: what was found, what each step
/// changes, and how many rows there are before and after.
record CleanKnowing(Cleaning cleaning, Words words) {

    private static final String BEFORE = "clean-step-before";
    private static final String AFTER = "clean-step-after";
    private static final String CHANGE = "clean-step-change";
    private static final String ROWS = "table-rows";

    /// Says of which table how many rows were looked through.
    void facts(Statement facts, String table, FindingList list) {
        found().say(facts, Spoken.of(words, "clean.facts", table, Mention.of(words, ROWS, list.rows())));
    }

    /// Says a count of what was looked for.
    void count(Statement statement, String key, String kind, int count) {
        found().say(statement, Spoken.of(words, key, Mention.of(words, kind, count)));
    }

    /// Says which columns were not looked through.
    void unseen(LeftOut leftOut) {
        leftOut.say(
                cleaning.session(),
                cleaning.schema(Optional.empty()),
                (count, columns) -> words.text("withheld.unchecked", count, columns));
    }

    /// Lets each finding be asked about.
    void findings(ListView<Finding> list) {
        found().lines(list, this::asked);
    }

    /// Says in the place of the findings why there are none, and what is to be done.
    void instead(ListView<Finding> list, Answer<FindingList> answer, Statement... counts) {
        var why = new ProblemBox();
        list.setPlaceholder(why);
        answer.problemProperty().subscribe(problem -> {
            why.say(words, problem.map(CleanKnowing::said));
            if (problem.isPresent()) {
                list.getItems().clear();
                List.of(counts).forEach(Statement::clear);
            }
        });
    }

    private static Problem said(Problem problem) {
        boolean lacksKey = problem.key().equals(Privacy.NO_KEY)
                || problem.getCause() instanceof Problem cause && cause.key().equals(Privacy.NO_KEY);
        return lacksKey ? new Problem("clean.unready") : problem;
    }

    private Optional<? extends Asked> asked(Finding finding) {
        return found().finding(
                        Steps.key(finding),
                        words.name(finding.kind()),
                        words.number(finding.count()),
                        new Excerpt.Found(finding.kind(), finding.columns()));
    }

    private Knowable found() {
        return knowing(cleaning::findings);
    }

    private Knowable knowing(Supplier<Optional<Question>> question) {
        return new Knowable(cleaning.session(), words, question);
    }

    /// Says how many rows there are before or after a step.
    void rows(Statement statement, int count, Supplier<Optional<Question>> table) {
        knowing(table)
                .say(statement, Spoken.of(words, "clean.rows", Mention.of(words, ROWS, count)), _ -> new Excerpt.Own());
    }

    /// Says how many rows there are after so many steps.
    void rows(Statement statement, int count, int steps) {
        rows(statement, count, () -> after(steps));
    }

    private Optional<Question> after(int steps) {
        return cleaning.node().map(node -> {
            var after = node.doing(((Recipe) node.spec()).prefix(steps));
            return new Question(cleaning.session().book().with(after), node.id());
        });
    }

    /// Lets what each step changes be asked about.
    ///
    /// @param effect how many rows more or less there are after a step
    void steps(ListView<Integer> list, IntUnaryOperator effect) {
        knowing(Optional::empty).lines(list, at -> step(at, effect.applyAsInt(at)));
    }

    private Optional<? extends Asked> step(int at, int more) {
        return cleaning.recipe().flatMap(recipe -> knowing(() -> change(at))
                .finding(
                        more == 0 ? "rows-changed" : "rows-gone",
                        Steps.title(recipe.steps().get(at).step(), words),
                        words.text("clean.rows.change", words.number(more)),
                        more == 0 ? new Excerpt.Changed() : new Excerpt.Gone()));
    }

    private Optional<Question> change(int at) {
        return cleaning.node().map(node -> {
            var recipe = (Recipe) node.spec();
            var input = node.inputs().getFirst();
            var trial = List.of(
                    Node.of(BEFORE, node.title(), recipe.prefix(at), input),
                    Node.of(AFTER, node.title(), recipe.prefix(at + 1), input),
                    Node.of(CHANGE, CHANGE, new Changes(), BEFORE, AFTER));
            return new Question(cleaning.session().book().with(trial), CHANGE);
        });
    }
}
