package org.clientele.ui.clean;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.clientele.recipe.ChangeFigures;
import org.clientele.recipe.Finding;
import org.clientele.recipe.Recipe;
import org.clientele.spec.Problem;
import org.clientele.words.Words;

/// The step that is being tried: begun empty, from a finding, or from a step that is there.
public final class Trying {

    /// What the form shows.
    sealed interface Form {

        /// Nothing is tried.
        record None() implements Form {}

        /// A form to be filled; the step takes the place of step `at` where that is given.
        record Filled(Optional<StepForm> given, Optional<Integer> at) implements Form {}

        /// Steps that a finding proposes as they are.
        record Mending(Finding finding) implements Form {}
    }

    private final Cleaning cleaning;
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(new Form.None());
    private final ObjectProperty<Optional<Problem>> problem = new SimpleObjectProperty<>(Optional.empty());
    private Optional<StepForm> typed = Optional.empty();
    private final ObjectProperty<Optional<ChangeFigures>> figures = new SimpleObjectProperty<>(Optional.empty());

    public Trying(Cleaning cleaning) {
        this.cleaning = cleaning;
    }

    ObjectProperty<Form> formProperty() {
        return form;
    }

    /// What stands against the step.
    ObjectProperty<Optional<Problem>> problemProperty() {
        return problem;
    }

    /// What the step would change; empty until that is known.
    ObjectProperty<Optional<ChangeFigures>> figuresProperty() {
        return figures;
    }

    /// Returns what the step is called: by the finding it mends, or by what it does.
    Optional<String> title(Words words) {
        return form.get() instanceof Form.Mending(var finding)
                ? Optional.of(words.name(finding.kind()))
                : cleaning.draftProperty().get().map(d -> Steps.title(d.steps().getFirst(), words));
    }

    /// Remembers what stands in the form now, whole or not.
    void typed(StepForm now) {
        typed = Optional.of(now);
    }

    /// Takes the step that is being tried away, and returns how to try it again.
    public Optional<Runnable> taken() {
        var now = form.get();
        var filled = typed;
        leave();
        return switch (now) {
            case Form.None _ -> Optional.empty();
            case Form.Filled(var given, var at) ->
                Optional.of(() -> form.set(new Form.Filled(filled.or(() -> given), at)));
            case Form.Mending(var finding) -> Optional.of(() -> mend(finding));
        };
    }

    void begin() {
        typed = Optional.empty();
        cleaning.draftProperty().set(Optional.empty());
        form.set(new Form.Filled(Optional.empty(), Optional.empty()));
    }

    void mend(Finding finding) {
        form.set(new Form.Mending(finding));
        cleaning.draftProperty()
                .set(finding.remedy().isEmpty() ? Optional.empty() : Optional.of(Draft.added(finding.remedy())));
    }

    void edit(Recipe recipe, int at) {
        typed = Optional.empty();
        var step = recipe.steps().get(at).step();
        form.set(new Form.Filled(StepForm.of(step), Optional.of(at)));
    }

    void leave() {
        typed = Optional.empty();
        cleaning.draftProperty().set(Optional.empty());
        form.set(new Form.None());
    }
}
