package org.clientele.ui.models;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.DoubleSpinnerValueFactory;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.VBox;
import org.clientele.analysis.predict.Tuning;
import org.clientele.ui.Shown;

/// The numbers that steer the models.
public final class TuningController {

    private final Wizard wizard;
    private boolean filling = true; // what stands in the fields at first is no choice

    @FXML
    private VBox root;

    @FXML
    private Spinner<Integer> depth;

    @FXML
    private Spinner<Integer> leaf;

    @FXML
    private Spinner<Double> ridge;

    @FXML
    private Spinner<Integer> trees;

    @FXML
    private Spinner<Integer> forestLeaf;

    @FXML
    private VBox thresholdField;

    @FXML
    private Spinner<Double> cut;

    @FXML
    private CheckBox learnt;

    public TuningController(Modelling modelling) {
        wizard = modelling.wizard();
    }

    @FXML
    private void initialize() {
        depth.setValueFactory(new IntegerSpinnerValueFactory(1, 15, 5));
        leaf.setValueFactory(new IntegerSpinnerValueFactory(1, 1_000_000, 20));
        ridge.setValueFactory(new DoubleSpinnerValueFactory(0, 100_000, 0));
        depth.valueProperty().subscribe(n -> tune(t -> t.treed(n, t.leaf())));
        leaf.valueProperty().subscribe(n -> tune(t -> t.treed(t.depth(), n)));
        trees.setValueFactory(new IntegerSpinnerValueFactory(1, 1000, 100, 50));
        forestLeaf.setValueFactory(new IntegerSpinnerValueFactory(1, 1_000_000, 5));
        trees.valueProperty()
                .subscribe(n -> tune(t -> t.grown(t.forest().of(n, t.forest().leaf()))));
        forestLeaf
                .valueProperty()
                .subscribe(n -> tune(t -> t.grown(t.forest().of(t.forest().trees(), n))));
        ridge.valueProperty().subscribe(n -> tune(t -> t.ridged(n)));
        cut.setValueFactory(new DoubleSpinnerValueFactory(0, 1, 0.5, 0.05));
        cut.valueProperty().subscribe(v -> tune(t -> t.cut(t.threshold().map(_ -> v))));
        learnt.setOnAction(_ -> tune(t -> t.cut(learnt.isSelected() ? Optional.empty() : Optional.of(cut.getValue()))));
        cut.disableProperty().bind(learnt.selectedProperty());
        List.of(thresholdField, learnt).forEach(part -> {
            part.managedProperty().bind(part.visibleProperty());
            part.visibleProperty().bind(wizard.wantedProperty().map(w -> w.filter(Wanted::isClass)
                    .isPresent()));
        });
        wizard.planProperty().when(Shown.in(root)).subscribe(plan -> plan.map(Plan::tuning)
                .ifPresent(this::show));
    }

    private void tune(UnaryOperator<Tuning> change) {
        if (!filling) {
            wizard.planProperty().set(wizard.planProperty().get().map(plan -> plan.with(change.apply(plan.tuning()))));
        }
    }

    private void show(Tuning tuning) {
        filling = true;
        depth.getValueFactory().setValue(tuning.depth());
        leaf.getValueFactory().setValue(tuning.leaf());
        ridge.getValueFactory().setValue(tuning.ridge());
        trees.getValueFactory().setValue(tuning.forest().trees());
        forestLeaf.getValueFactory().setValue(tuning.forest().leaf());
        tuning.threshold().ifPresent(cut.getValueFactory()::setValue);
        learnt.setSelected(tuning.threshold().isEmpty());
        filling = false;
    }
}
