package org.clientele.ui.models;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.clientele.analysis.predict.Advice;
import org.clientele.analysis.predict.Advice.ClassCount;
import org.clientele.analysis.predict.Advice.TargetAdvice;
import org.clientele.analysis.predict.Advise;
import org.clientele.ui.Answer;
import org.clientele.ui.Options;
import org.clientele.ui.Shown;
import org.clientele.words.Words;

/// The first page: in which table, which column, and which of its values is looked for; all three are suggested.
public final class WantedController {

    private final Modelling modelling;
    private final Wizard wizard;
    private final Words words;
    private Answer<Advice> advice;

    @FXML
    private VBox root;

    @FXML
    private ComboBox<String> table;

    @FXML
    private ComboBox<TargetAdvice> target;

    @FXML
    private VBox positiveField;

    @FXML
    private ComboBox<String> positive;

    @FXML
    private Label sentence;

    @FXML
    private VBox hint;

    public WantedController(Modelling modelling) {
        this.modelling = modelling;
        wizard = modelling.wizard();
        words = modelling.words();
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        var session = modelling.session();
        hint.managedProperty().bind(hint.visibleProperty());
        positiveField.managedProperty().bind(positiveField.visibleProperty());
        Options.onChoice(table, this::choose);
        Options.onChoice(target, this::choose);
        Options.onChoice(positive, value -> wizard.wantedProperty()
                .get()
                .ifPresent(w -> wizard.want(new Wanted(w.table(), w.target(), Optional.of(value)))));
        var question = Bindings.createObjectBinding(
                () -> wizard.pageProperty().get().flatMap(_ -> wizard.targets(session.book())),
                wizard.tableProperty(),
                wizard.pageProperty(),
                session.bookProperty());
        advice = session.answer("models.targets", shown, question, Advice.class);
        advice.resultProperty().subscribe(found -> found.ifPresent(this::offer));
        wizard.pageProperty().when(shown).subscribe(_ -> tables());
        wizard.wantedProperty().when(shown).subscribe(_ -> show());
    }

    private void choose(String id) {
        if (!wizard.tableProperty().get().equals(Optional.of(id))) {
            wizard.wantedProperty().set(Optional.empty());
            wizard.tableProperty().set(Optional.of(id));
        }
    }

    private void choose(TargetAdvice chosen) {
        var now = wizard.wantedProperty().get();
        if (now.filter(w -> w.target().equals(chosen)).isEmpty()) {
            wizard.tableProperty().get().ifPresent(t -> wizard.want(Wanted.of(t, chosen)));
        }
    }

    private void tables() {
        Options.fill(table, modelling.tables(), modelling::title);
        table.setValue(wizard.tableProperty().get().orElse(null));
        advice.result().ifPresent(this::offer);
    }

    private void offer(Advice found) {
        var terms = modelling.terms();
        Options.fill(target, found.targets(), t -> terms.column(t.column()));
        var wanted = wizard.wantedProperty().get();
        if (wanted.isEmpty() && wizard.pageProperty().get().isPresent()) {
            found.targets().stream()
                    .filter(t -> Advise.isLikely(t.column()))
                    .findFirst()
                    .ifPresent(t ->
                            wizard.want(Wanted.of(wizard.tableProperty().get().orElseThrow(), t)));
        }
        show();
    }

    private void show() {
        var wanted = wizard.wantedProperty().get();
        target.setValue(wanted.map(Wanted::target).orElse(null));
        positiveField.setVisible(wanted.map(Wanted::isClass).orElse(false));
        wanted.ifPresent(w -> {
            Options.fill(
                    positive,
                    w.target().classes().stream().map(ClassCount::value).toList(),
                    v -> modelling.terms().value(w.target().column(), v));
            positive.setValue(w.positive().orElse(null));
        });
        boolean likely =
                wanted.filter(w -> Advise.isLikely(w.target().column())).isPresent();
        hint.setVisible(!likely && modelling.hasTargetStep());
        sentence.setText(wanted.map(this::sentence)
                .orElseGet(
                        () -> words.text(target.getItems().isEmpty() ? "models.target.none" : "models.target.open")));
    }

    @FXML
    private void makeTarget() {
        modelling.goToTargetStep(root);
    }

    private String sentence(Wanted wanted) {
        var terms = modelling.terms();
        var title = modelling.title(wanted.table());
        return wanted.positive()
                .map(p -> words.text(
                        "models.target.class",
                        title,
                        terms.column(wanted.target().column()),
                        terms.value(wanted.target().column(), p),
                        wanted.positives(),
                        wanted.rows(),
                        words.percent((double) wanted.positives() / Math.max(1, wanted.rows()), 1)))
                .orElseGet(() -> words.text(
                        "models.target.number",
                        title,
                        terms.column(wanted.target().column())));
    }
}
