package org.clientele.ui.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.clientele.customer.Rfm;
import org.clientele.recipe.Changes;
import org.clientele.recipe.Findings;
import org.clientele.recipe.FromLedger;
import org.clientele.recipe.Literals;
import org.clientele.recipe.OpenTokens;
import org.clientele.recipe.Pseudonymize;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.RemoveDuplicates;
import org.clientele.recipe.Step;
import org.clientele.recipe.StepUse;
import org.clientele.recipe.Twins;
import org.clientele.table.Schema;
import org.clientele.ui.Knowable;
import org.clientele.ui.OpenProject;
import org.clientele.ui.Question;
import org.clientele.ui.Session;
import org.clientele.words.Words;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import org.clientele.workbook.Outlook;
import org.clientele.workbook.Workbook;

/// Which table is being cleaned and which step is being tried; proposes what comes of it.
public final class Cleaning {

    private static final String BEFORE = "clean-before";
    private static final String AFTER = "clean-after";
    private static final String TRIAL = "clean-trial";
    private static final String TWINS = "clean-twins";

    private final Session session;
    private final ObjectProperty<Optional<String>> table = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Draft>> draft = new SimpleObjectProperty<>(Optional.empty());

    private Optional<OpenProject> keyed = Optional.empty();
    private String key = "";

    public Cleaning(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }

    /// The id of the recipe.
    public ObjectProperty<Optional<String>> tableProperty() {
        return table;
    }

    ObjectProperty<Optional<Draft>> draftProperty() {
        return draft;
    }

    Optional<Node> node() {
        return table.get().flatMap(session.book()::find).filter(n -> n.spec() instanceof Recipe);
    }

    /// Returns the recipe with the steps of ledgers as they are.
    Optional<Recipe> recipe() {
        return node().map(n -> opened((Recipe) n.spec()));
    }

    private Recipe opened(Recipe recipe) {
        return new Recipe(recipe.steps().stream()
                .map(use -> new StepUse(opened(use.step()), use.state()))
                .toList());
    }

    /// A ledger that who is in may not read stays closed.
    private Step opened(Step step) {
        return step instanceof FromLedger ledger && session.readsPersonal() ? ledger.step(session.deposits()) : step;
    }

    /// Returns the key of the project's tokens: that of a step that is there, else a new one.
    String tokens() {
        return session.book().nodes(Recipe.class).stream()
                .flatMap(n -> opened((Recipe) n.spec()).steps().stream())
                .map(StepUse::step)
                .filter(step -> step instanceof Pseudonymize || step instanceof OpenTokens)
                .flatMap(step -> Literals.values(step).stream())
                .findFirst()
                .orElseGet(this::fresh);
    }

    /// Another project has another key.
    private String fresh() {
        var project = session.projectProperty().get();
        if (!project.equals(keyed)) {
            keyed = project;
            key = Pseudonymize.fresh();
        }
        return key;
    }

    /// Returns the columns that a step finds at the end of the recipe, or before the step it takes the place of.
    Optional<Schema> schema(Optional<Integer> at) {
        return node().flatMap(n -> {
            var recipe = (Recipe) n.spec();
            var before = Node.of(
                    BEFORE,
                    BEFORE,
                    at.map(recipe::prefix).orElse(recipe),
                    n.inputs().getFirst());
            var looks = Outlook.of(session.book().with(before), session.deposits());
            return looks.get(BEFORE) instanceof Outlook.Fine(Schema schema)
                    ? Optional.of(schema)
                    : Optional.<Schema>empty();
        });
    }

    List<Node> tables() {
        return session.book().nodes(Recipe.class);
    }

    /// Asks what should be cleaned in the table as it is now.
    Optional<Question> findings() {
        return node().map(n ->
                new Question(session.book().with(Node.of(TRIAL, TRIAL, new Findings(asOf()), n.id())), TRIAL));
    }

    /// The day the scores are seen from, or the first day of a year far off where there is none.
    private LocalDate asOf() {
        return session.book().nodes(Rfm.class).stream()
                .map(n -> ((Rfm) n.spec()).asOf())
                .findFirst()
                .orElse(LocalDate.of(2100, 1, 1));
    }

    /// Asks for the rows before the draft.
    Optional<Question> before() {
        return node().flatMap(n -> draft.get().map(d -> new Question(trial(n, d), BEFORE)));
    }

    /// Asks for the rows after the draft.
    Optional<Question> after() {
        return node().flatMap(n -> draft.get().map(d -> new Question(trial(n, d), AFTER)));
    }

    /// Asks what the draft would change.
    Optional<Question> changes() {
        return node().flatMap(n -> draft.get().map(d -> new Question(trial(n, d), TRIAL)));
    }

    /// Asks which rows those repeat that the draft takes away as duplicates.
    Optional<Question> twins() {
        return node().flatMap(n -> draft.get()
                .filter(d -> d.steps().stream().anyMatch(RemoveDuplicates.class::isInstance))
                .map(d -> new Question(
                        trial(n, d).with(Node.of(TWINS, TWINS, new Twins(d.steps()), BEFORE, AFTER)), TWINS)));
    }

    /// Lets figures of what the draft would change be asked how they are known.
    Knowable figures(Words words) {
        return new Knowable(session, words, this::changes);
    }

    private Workbook trial(Node node, Draft tried) {
        var now = (Recipe) node.spec();
        var input = node.inputs().getFirst();
        var before = tried.at().map(now::prefix).orElse(now);
        var after = tried.at().map(at -> tried.in(now).prefix(at + 1)).orElseGet(() -> tried.in(now));
        return session.book()
                .with(List.of(
                        Node.of(BEFORE, BEFORE, before, input),
                        Node.of(AFTER, AFTER, after, input),
                        Node.of(TRIAL, TRIAL, new Changes(), BEFORE, AFTER)));
    }

    /// Proposes the recipe with the draft in it.
    void accept(String title) {
        draft.get().ifPresent(tried -> change(tried::in, "history.clean.step", title));
        draft.set(Optional.empty());
    }

    /// Proposes another recipe for the table.
    void change(UnaryOperator<Recipe> how, String key, Object... args) {
        node().ifPresent(n ->
                session.accept(session.book().with(n.doing(how.apply((Recipe) n.spec()))), Label.of(key, args)));
    }
}
