package org.clientele.ui.models;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.clientele.analysis.predict.Advice;
import org.clientele.analysis.predict.Advise;
import org.clientele.analysis.predict.Divide;
import org.clientele.analysis.predict.Division;
import org.clientele.analysis.predict.FitModels;
import org.clientele.spec.Problem;
import org.clientele.spec.Spec;
import org.clientele.ui.Question;
import org.clientele.workbook.Node;
import org.clientele.workbook.Outlook;
import org.clientele.workbook.Workbook;

/// The model that is being made up, page by page; nothing of it is in the workbook until it is accepted.
final class Wizard {

    private static final String TRIAL = "models-trial";

    private final ObjectProperty<Optional<Page>> page = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> table = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Wanted>> wanted = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<String>> features = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<Plan>> plan = new SimpleObjectProperty<>(Optional.empty());
    private Optional<Wanted> advised = Optional.empty();

    /// The page that is shown; none where nothing is being made up.
    ObjectProperty<Optional<Page>> pageProperty() {
        return page;
    }

    ObjectProperty<Optional<String>> tableProperty() {
        return table;
    }

    ObjectProperty<Optional<Wanted>> wantedProperty() {
        return wanted;
    }

    ObjectProperty<List<String>> featuresProperty() {
        return features;
    }

    ObjectProperty<Optional<Plan>> planProperty() {
        return plan;
    }

    void begin(Optional<String> from) {
        wanted.set(Optional.empty());
        features.set(List.of());
        plan.set(Optional.empty());
        advised = Optional.empty();
        table.set(from);
        page.set(Optional.of(Page.TARGET));
    }

    void end() {
        page.set(Optional.empty());
    }

    /// Takes away what is being made up, and returns how to put it back.
    Optional<Runnable> taken() {
        var at = page.get();
        var from = table.get();
        var what = wanted.get();
        var by = features.get();
        var how = plan.get();
        var known = advised;
        begin(Optional.empty());
        end();
        return at.map(_ -> () -> {
            table.set(from);
            wanted.set(what);
            features.set(by);
            plan.set(how);
            advised = known;
            page.set(at);
        });
    }

    /// Predicts something else: features and plan start anew.
    void want(Wanted next) {
        if (!wanted.get().equals(Optional.of(next))) {
            features.set(List.of());
            plan.set(Optional.of(Plan.of(next)));
            wanted.set(Optional.of(next));
        }
    }

    /// Takes over what is advised for what is wanted now, once.
    void advise(Advice advice) {
        if (wanted.get().isEmpty() || advised.equals(wanted.get())) {
            return;
        }
        advised = wanted.get();
        features.set(advice.features().stream()
                .filter(f -> f.use() == Advice.Use.TAKE)
                .map(Advice.FeatureAdvice::column)
                .toList());
        var division = advice.group().map(Division.STANDARD::grouped).orElse(Division.STANDARD);
        plan.set(plan.get()
                .map(p -> p.with(
                        advice.dates().stream().findFirst().map(division::dated).orElse(division))));
    }

    /// Asks what can be predicted in the table.
    Optional<Question> targets(Workbook book) {
        return table.get().map(t -> ask(book, t, new Advise(Optional.empty(), Optional.empty())));
    }

    /// Asks from what it can be predicted.
    Optional<Question> advice(Workbook book) {
        return wanted.get()
                .map(w -> ask(book, w.table(), new Advise(Optional.of(w.target().column()), w.positive())));
    }

    private static Question ask(Workbook book, String table, Spec<?> spec) {
        return new Question(book.with(Node.of(TRIAL, TRIAL, spec, table)), TRIAL);
    }

    /// Returns what would be fitted.
    ///
    /// @throws Problem if the choices do not fit together
    FitModels spec() {
        var w = wanted.get().orElseThrow(() -> new Problem("problem.model.features"));
        var p = plan.get().orElseGet(() -> Plan.of(w));
        return new FitModels(w.target().column(), w.positive(), features.get(), p.kinds(), p.division(), p.tuning());
    }

    /// Asks how the rows would be divided.
    Optional<Question> split(Workbook book) {
        return wanted.get().flatMap(w -> plan.get()
                .map(p -> ask(book, w.table(), new Divide(w.target().column(), w.positive(), p.division()))));
    }

    /// Asks for the comparison.
    Optional<Question> models(Workbook book) {
        return problem(book).isPresent() ? Optional.empty() : wanted.get().map(w -> ask(book, w.table(), spec()));
    }

    /// Returns what stands against fitting; nothing where it can be done.
    Optional<Problem> problem(Workbook book) {
        try {
            var trial = ask(
                    book,
                    wanted.get().map(Wanted::table).orElseGet(() -> table.get().orElse("")),
                    spec());
            return Outlook.of(trial.book(), org.clientele.spec.Deposits.NONE).get(TRIAL)
                            instanceof Outlook.Wrong(var problem)
                    ? Optional.of(problem)
                    : Optional.empty();
        } catch (Problem wrong) {
            return Optional.of(wrong);
        }
    }
}
