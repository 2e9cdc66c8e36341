package org.clientele.ui.models;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.VBox;
import org.clientele.analysis.predict.Division;
import org.clientele.analysis.predict.Tuning;
import org.clientele.ui.Options;
import org.clientele.ui.Shown;
import org.clientele.words.Words;

/// The third page: which models, which rows they are judged by, and the numbers that steer them.
public final class PlanController {

    private final Modelling modelling;
    private final Wizard wizard;
    private final Words words;
    private boolean filling = true; // what stands in the fields at first is no choice

    @FXML
    private VBox root;

    @FXML
    private VBox kinds;

    @FXML
    private ComboBox<Division.Method> method;

    @FXML
    private VBox shareField;

    @FXML
    private Spinner<Integer> share;

    @FXML
    private VBox dateField;

    @FXML
    private ComboBox<String> date;

    @FXML
    private Spinner<Integer> folds;

    @FXML
    private Spinner<Integer> repeats;

    @FXML
    private Label sentence;

    @FXML
    private Label why;

    @FXML
    private Label counts;

    public PlanController(Modelling modelling) {
        this.modelling = modelling;
        wizard = modelling.wizard();
        words = modelling.words();
    }

    @FXML
    private void initialize() {
        List.of(shareField, dateField, why).forEach(f -> f.managedProperty().bind(f.visibleProperty()));
        Options.fill(method, List.of(Division.Method.values()), words::name);
        Options.onChoice(method, m -> divide(d -> m == Division.Method.TIME ? d.dated(firstDate(d)) : d.by(m)));
        Options.onChoice(date, column -> divide(d -> d.dated(column)));
        share.setValueFactory(new IntegerSpinnerValueFactory(5, 90, 25, 5));
        folds.setValueFactory(new IntegerSpinnerValueFactory(2, 50, 10));
        whole(share, percent -> divide(d -> d.holding(percent / 100.0)));
        whole(folds, n -> tune(t -> t.folded(n)));
        repeats.setValueFactory(new IntegerSpinnerValueFactory(1, 50, 1));
        whole(repeats, n -> tune(t -> t.repeated(n)));
        why.visibleProperty().bind(why.textProperty().isNotEmpty());
        var shown = Shown.in(root);
        wizard.planProperty().when(shown).subscribe(_ -> show());
        new Rehearsal(modelling, shown).tell(counts);
    }

    private static void whole(Spinner<Integer> spinner, java.util.function.IntConsumer chosen) {
        spinner.valueProperty().subscribe(n -> chosen.accept(n));
    }

    private void divide(UnaryOperator<Division> change) {
        change(plan -> plan.with(change.apply(plan.division())));
    }

    private void tune(UnaryOperator<Tuning> change) {
        change(plan -> plan.with(change.apply(plan.tuning())));
    }

    private void change(UnaryOperator<Plan> change) {
        if (!filling) {
            wizard.planProperty().set(wizard.planProperty().get().map(change));
        }
    }

    private Dates dates() {
        return Dates.of(modelling);
    }

    private String firstDate(Division now) {
        return now.date().orElseGet(() -> dates().names().getFirst());
    }

    private void show() {
        filling = true;
        wizard.planProperty().get().ifPresent(this::show);
        filling = false;
    }

    private void show(Plan plan) {
        var dates = dates();
        Options.fill(method, dates.methods(), words::name);
        var division = plan.division();
        method.setValue(division.method());
        Options.fill(date, dates.names(), c -> modelling.terms().column(c));
        date.setValue(division.date().orElse(null));
        shareField.setVisible(division.method() != Division.Method.FOLDS);
        dateField.setVisible(division.method() == Division.Method.TIME);
        share.getValueFactory().setValue((int) Math.round(division.share() * 100));
        folds.getValueFactory().setValue(plan.tuning().folds());
        repeats.getValueFactory().setValue(plan.tuning().repeats());
        sentence.setText(words.text(
                "models.plan." + (division.group().isPresent() ? "grouped" : "ungrouped"),
                division.group().orElse("")));
        why.setText(dates.why(modelling.terms(), division));
        kinds.getChildren().setAll(new KindBoxes(wizard, words).of(plan));
    }
}
