package org.clientele.ui.models;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.clientele.analysis.predict.Measure;
import org.clientele.analysis.predict.Metric;
import org.clientele.analysis.predict.ModelKind;
import org.clientele.analysis.predict.Models;
import org.clientele.analysis.predict.Trained;
import org.clientele.words.Words;

/// The comparison as a table: each model with its main figure, its interval, and the other figures.
record Leaders(Words words, Models models, ModelKind chosen) {

    /// What happens when a model is chosen.
    interface Choose {
        void chosen(ModelKind kind);
    }

    private List<Measure> others() {
        return others(models);
    }

    /// Returns the figures beside the main one.
    static List<Measure> others(Models models) {
        return models.target().isClass()
                ? List.of(Measure.ACCURACY, Measure.F1, Measure.BRIER)
                : List.of(Measure.R2, Measure.MAE);
    }

    void fill(GridPane grid, Choose choose) {
        grid.getChildren().clear();
        head(grid);
        var ordered = models.models().stream().sorted((a, b) -> order(a, b)).toList();
        for (int row = 0; row < ordered.size(); row++) {
            line(grid, row + 1, ordered.get(row), choose);
        }
    }

    private int order(Trained a, Trained b) {
        double ahead =
                a.metric(models.measure()).mean() - b.metric(models.measure()).mean();
        return (int) Math.signum(models.measure().isBetterGreater() ? -ahead : ahead);
    }

    private void head(GridPane grid) {
        grid.add(headed(words.text("models.leaders.model")), 0, 0);
        grid.add(headed(words.name(models.measure())), 1, 0);
        grid.add(headed(words.text("models.leaders.interval", models.folds())), 2, 0);
        grid.add(headed(words.text("models.leaders.held", models.split().held())), 3, 0);
        for (int i = 0; i < others().size(); i++) {
            grid.add(headed(words.name(others().get(i))), 4 + i, 0);
        }
    }

    private void line(GridPane grid, int row, Trained model, Choose choose) {
        var name = new Hyperlink(words.name(model.kind()));
        name.setOnAction(_ -> choose.chosen(model.kind()));
        name.setId("leader-" + model.kind().name().toLowerCase(java.util.Locale.ROOT));
        name.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        name.getStyleClass().add(model.kind() == chosen ? "chosen-leader" : "leader");
        var main = model.metric(models.measure());
        grid.add(name, 0, row);
        grid.add(whole(figure(main.mean()), "body", "card-title"), 1, row);
        grid.add(interval(main), 2, row);
        grid.add(whole(figure(main.held()), "body"), 3, row);
        for (int i = 0; i < others().size(); i++) {
            grid.add(whole(figure(model.metric(others().get(i)).held()), "body"), 4 + i, row);
        }
    }

    private Node interval(Metric metric) {
        var all = models.models().stream()
                .map(m -> m.metric(models.measure()))
                .flatMap(m -> java.util.stream.Stream.of(m.low(), m.mean(), m.high()))
                .filter(Double::isFinite)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        double range = Math.max(all.getMax() - all.getMin(), 1e-12);
        double low = Double.isFinite(metric.low()) ? metric.low() : metric.mean();
        double high = Double.isFinite(metric.high()) ? metric.high() : metric.mean();
        var bar = new IntervalBar(
                (low - all.getMin()) / range, (metric.mean() - all.getMin()) / range, (high - all.getMin()) / range);
        bar.setAccessibleText(words.text("models.leaders.between", figure(metric.low()), figure(metric.high())));
        javafx.scene.control.Tooltip.install(bar, new javafx.scene.control.Tooltip(bar.getAccessibleText()));
        var text = whole(figure(metric.low()) + " – " + figure(metric.high()), "small", "muted");
        var cell = new javafx.scene.layout.VBox(bar, text);
        cell.getStyleClass().add("interval-cell");
        return cell;
    }

    private String figure(double value) {
        return Figures.of(words, value);
    }

    private static Label headed(String text) {
        var head = label(text, "small", "muted");
        head.getStyleClass().add("figure-head");
        return head;
    }

    /// A label that is never narrower than its text.
    static Label whole(String text, String... styles) {
        var label = new Label(text);
        label.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    static Label label(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
