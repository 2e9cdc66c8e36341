package org.clientele.ui.models;

import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.clientele.analysis.predict.Importance;
import org.clientele.analysis.predict.Models;
import org.clientele.analysis.predict.Trained;
import org.clientele.ui.Knowable;
import org.clientele.ui.Shown;
import org.clientele.words.Words;

/// Which columns count in the chosen model, and how a forest does on rows its trees were not grown from.
public final class WeightsController {

    private static final int MOST = 15;

    private final Modelling modelling;
    private final Words words;

    @FXML
    private VBox card;

    @FXML
    private Label lead;

    @FXML
    private GridPane weights;

    @FXML
    private Label grown;

    public WeightsController(Modelling modelling) {
        this.modelling = modelling;
        words = modelling.words();
    }

    @FXML
    private void initialize() {
        List.of(card, grown).forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        var shown = Shown.in(card);
        modelling.figures().figure(grown, "out-of-bag", words.text("models.forest"), grown::getText);
        modelling.modelsProperty().when(shown).subscribe(_ -> show());
        modelling.kindProperty().when(shown).subscribe(_ -> show());
    }

    private void show() {
        var models = modelling.modelsProperty().get();
        card.setVisible(false);
        models.ifPresent(found -> modelling.model().ifPresent(model -> show(found, model)));
    }

    private void show(Models models, Trained model) {
        card.setVisible(!model.importance().isEmpty());
        var measure = models.measure().name().toLowerCase(Locale.ROOT);
        lead.setText(words.text(
                "models.importance." + measure,
                models.folds(),
                model.importance().size()));
        fill(model.importance().stream().limit(MOST).toList());
        var said = model.fitted().forest().map(g -> new ForestText(words, g).sentence());
        grown.setText(said.orElse(""));
        grown.setVisible(said.isPresent());
    }

    private void fill(List<Importance> shown) {
        weights.getChildren().clear();
        var ends = shown.stream()
                .flatMap(i -> java.util.stream.Stream.of(0.0, low(i), high(i)))
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        double range = Math.max(ends.getMax() - ends.getMin(), 1e-12);
        for (int row = 0; row < shown.size(); row++) {
            var one = shown.get(row);
            weights.add(Leaders.whole(modelling.terms().column(one.column()), "body", "data"), 0, row);
            weights.add(Leaders.whole(figure(one.mean()), "body"), 1, row);
            var bar = new IntervalBar(
                    (low(one) - ends.getMin()) / range,
                    (one.mean() - ends.getMin()) / range,
                    (high(one) - ends.getMin()) / range);
            bar.setAccessibleText(words.text("models.leaders.between", figure(one.low()), figure(one.high())));
            var range95 = Leaders.whole(figure(one.low()) + " – " + figure(one.high()), "small", "muted");
            var cell = new VBox(bar, range95);
            cell.getStyleClass().add("interval-cell");
            weights.add(cell, 2, row);
        }
        modelling.figures().cells(weights, Knowable.Heads.NONE, (_, _) -> "importance");
    }

    private static double low(Importance one) {
        return Double.isFinite(one.low()) ? one.low() : one.mean();
    }

    private static double high(Importance one) {
        return Double.isFinite(one.high()) ? one.high() : one.mean();
    }

    private String figure(double value) {
        return Figures.of(words, value);
    }
}
