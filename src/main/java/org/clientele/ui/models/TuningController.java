package org.clientele.ui.models;

import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.DoubleSpinnerValueFactory;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.VBox;
import org.clientele.analysis.predict.Tuning;
import org.clientele.ui.Shown;

/// The numbers that steer the models.
public final class TuningController {

    private final Wizard wizard;
    private boolean filling;

    @FXML
    private VBox root;

    @FXML
    private Spinner<Integer> depth;

    @FXML
    private Spinner<Integer> leaf;

    @FXML
    private Spinner<Double> ridge;

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
        ridge.valueProperty().subscribe(n -> tune(t -> t.ridged(n)));
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
        filling = false;
    }
}
