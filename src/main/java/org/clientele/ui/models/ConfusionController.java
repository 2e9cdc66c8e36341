package org.clientele.ui.models;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.DoubleSpinnerValueFactory;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.clientele.analysis.classify.Confusion;
import org.clientele.analysis.predict.Models;
import org.clientele.analysis.predict.Trained;
import org.clientele.ui.Shown;
import org.clientele.words.Words;

/// The confusion matrix at a threshold that can be moved; nothing is fitted anew.
public final class ConfusionController {

    private final Modelling modelling;
    private final Words words;

    @FXML
    private VBox card;

    @FXML
    private GridPane matrix;

    @FXML
    private Label rates;

    @FXML
    private Slider threshold;

    @FXML
    private Spinner<Double> exact;

    public ConfusionController(Modelling modelling) {
        this.modelling = modelling;
        words = modelling.words();
    }

    @FXML
    private void initialize() {
        card.managedProperty().bind(card.visibleProperty());
        modelling.figures().figure(rates, "confusion", words.text("models.matrix"), rates::getText);
        var shown = Shown.in(card);
        var stakes = modelling.stakesProperty();
        exact.setValueFactory(new DoubleSpinnerValueFactory(0, 1, 0.5, 0.01));
        threshold.valueProperty().subscribe(v -> stakes.set(stakes.get().at(v.doubleValue())));
        exact.valueProperty().subscribe(v -> stakes.set(stakes.get().at(v)));
        modelling.modelsProperty().when(shown).subscribe(_ -> begin());
        modelling.kindProperty().when(shown).subscribe(_ -> begin());
        stakes.when(shown).subscribe(this::show);
    }

    /// Another model begins at its own threshold.
    private void begin() {
        var view = modelling.model().flatMap(Trained::classes);
        card.setVisible(view.isPresent());
        var stakes = modelling.stakesProperty();
        view.ifPresent(v -> {
            stakes.set(stakes.get().at(v.confusion().threshold()));
            show(stakes.get());
        });
    }

    private void show(Stakes stakes) {
        threshold.setValue(stakes.threshold());
        exact.getValueFactory().setValue(stakes.threshold());
        modelling.model().flatMap(Trained::classes).ifPresent(v -> fill(v.cuts().get(stakes.hundredth())));
    }

    private void fill(Confusion c) {
        var target = modelling.modelsProperty().get().map(Models::target).orElseThrow();
        var positive = modelling.terms().positive(target).orElse("");
        var negative = modelling.terms().negative(target);
        matrix.getChildren().clear();
        matrix.add(caption(words.text("models.matrix.called", positive)), 1, 0);
        matrix.add(caption(words.text("models.matrix.called", negative)), 2, 0);
        matrix.add(caption(words.text("models.matrix.is", positive)), 0, 1);
        matrix.add(caption(words.text("models.matrix.is", negative)), 0, 2);
        matrix.add(cell(c.truePositives(), "models.matrix.found", "right"), 1, 1);
        matrix.add(cell(c.falseNegatives(), "models.matrix.missed", "mistaken"), 2, 1);
        matrix.add(cell(c.falsePositives(), "models.matrix.alarms", "mistaken"), 1, 2);
        matrix.add(cell(c.trueNegatives(), "models.matrix.peace", "right"), 2, 2);
        rates.setText(words.text(
                "models.matrix.rates",
                words.percent(c.accuracy(), 1),
                words.percent(c.precision(), 1),
                words.percent(c.recall(), 1),
                words.number(c.f1(), 3)));
    }

    private static Label caption(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("small", "muted", "data");
        return label;
    }

    private VBox cell(int count, String key, String style) {
        var number = new Label(words.number(count));
        number.getStyleClass().addAll("figure", "data");
        modelling.figures().figure(number, "confusion", words.text(key), number::getText);
        var what = new Label(words.text(key));
        what.setWrapText(true);
        what.getStyleClass().addAll("small", "muted");
        var cell = new VBox(number, what);
        cell.getStyleClass().addAll("matrix-cell", style);
        return cell;
    }
}
