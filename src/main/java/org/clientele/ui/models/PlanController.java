package org.clientele.ui.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.DoubleSpinnerValueFactory;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.VBox;
import org.clientele.analysis.predict.Division;
import org.clientele.analysis.predict.ModelKind;
import org.clientele.analysis.predict.Tuning;
import org.clientele.table.Schema;
import org.clientele.ui.Options;
import org.clientele.ui.Shown;
import org.clientele.words.Words;
import org.clientele.workbook.Outlook;

/// The third page: which models, which rows they are judged by, and the numbers that steer them.
public final class PlanController {

    private final Modelling modelling;
    private final Wizard wizard;
    private final Words words;
    private boolean filling;

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
    private Spinner<Integer> depth;

    @FXML
    private Spinner<Integer> leaf;

    @FXML
    private Spinner<Double> ridge;

    @FXML
    private Label sentence;

    public PlanController(Modelling modelling) {
        this.modelling = modelling;
        wizard = modelling.wizard();
        words = modelling.words();
    }

    @FXML
    private void initialize() {
        List.of(shareField, dateField).forEach(f -> f.managedProperty().bind(f.visibleProperty()));
        Options.fill(method, List.of(Division.Method.values()), words::name);
        Options.onChoice(method, m -> divide(d -> m == Division.Method.TIME ? d.dated(firstDate(d)) : d.by(m)));
        Options.onChoice(date, column -> divide(d -> d.dated(column)));
        share.setValueFactory(new IntegerSpinnerValueFactory(5, 90, 25, 5));
        folds.setValueFactory(new IntegerSpinnerValueFactory(2, 50, 10));
        depth.setValueFactory(new IntegerSpinnerValueFactory(1, 15, 5));
        leaf.setValueFactory(new IntegerSpinnerValueFactory(1, 1_000_000, 20));
        ridge.setValueFactory(new DoubleSpinnerValueFactory(0, 100_000, 0));
        whole(share, percent -> divide(d -> d.holding(percent / 100.0)));
        whole(folds, n -> tune(t -> t.folded(n)));
        whole(depth, n -> tune(t -> t.treed(n, t.leaf())));
        whole(leaf, n -> tune(t -> t.treed(t.depth(), n)));
        ridge.valueProperty().subscribe(n -> tune(t -> t.ridged(n)));
        wizard.planProperty().when(Shown.in(root)).subscribe(_ -> show());
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

    private List<String> dates() {
        var table = wizard.wantedProperty().get().map(Wanted::table).orElse("");
        return modelling.session().outlook().get(table) instanceof Outlook.Fine(Schema schema)
                ? schema.fields().stream()
                        .filter(f -> f.type().isTemporal())
                        .map(f -> f.name())
                        .toList()
                : List.of();
    }

    private String firstDate(Division now) {
        return now.date().orElseGet(() -> dates().getFirst());
    }

    private void show() {
        filling = true;
        wizard.planProperty().get().ifPresent(this::show);
        filling = false;
    }

    private void show(Plan plan) {
        var dates = dates();
        Options.fill(
                method,
                List.of(Division.Method.values()).stream()
                        .filter(m -> m != Division.Method.TIME || !dates.isEmpty())
                        .toList(),
                words::name);
        var division = plan.division();
        method.setValue(division.method());
        Options.fill(date, dates, c -> c);
        date.setValue(division.date().orElse(null));
        shareField.setVisible(division.method() != Division.Method.FOLDS);
        dateField.setVisible(division.method() == Division.Method.TIME);
        share.getValueFactory().setValue((int) Math.round(division.share() * 100));
        folds.getValueFactory().setValue(plan.tuning().folds());
        depth.getValueFactory().setValue(plan.tuning().depth());
        leaf.getValueFactory().setValue(plan.tuning().leaf());
        ridge.getValueFactory().setValue(plan.tuning().ridge());
        sentence.setText(words.text(
                "models.plan." + (division.group().isPresent() ? "grouped" : "ungrouped"),
                division.group().orElse("")));
        kinds.getChildren().setAll(boxes(plan));
    }

    private List<Node> boxes(Plan plan) {
        var fitting = wizard.wantedProperty().get().map(Plan::fitting).orElse(List.of());
        return fitting.stream().<Node>map(kind -> box(plan, kind)).toList();
    }

    private CheckBox box(Plan plan, ModelKind kind) {
        var box = new CheckBox(words.name(kind));
        box.setSelected(plan.kinds().contains(kind));
        box.setOnAction(_ -> {
            var chosen = new ArrayList<>(plan.kinds());
            chosen.remove(kind);
            Optional.of(kind).filter(_ -> box.isSelected()).ifPresent(chosen::add);
            change(p -> p.with(chosen));
        });
        return box;
    }
}
