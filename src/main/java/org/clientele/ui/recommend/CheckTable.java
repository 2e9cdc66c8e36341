package org.clientele.ui.recommend;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.clientele.analysis.recommend.Estimate;
import org.clientele.analysis.recommend.Measure;
import org.clientele.analysis.recommend.RecommendReport;
import org.clientele.ui.Knowable;
import org.clientele.words.Words;

/// How good recommendations would have been: each measure beside the most popular, and in a sentence.
record CheckTable(RecommendReport report, Words words) {

    /// Says whether they beat the most popular, as far as chance allows to say.
    String sentence() {
        var measured = report.of(Measure.PRECISION);
        var verdict = measured.gain().low() > 0
                ? "recommend.better"
                : measured.gain().high() < 0 ? "recommend.worse" : "recommend.undecided";
        return words.text(
                        "recommend.sentence",
                        report.count(),
                        report.judged(),
                        words.percent(measured.mine().mean(), 1),
                        words.percent(measured.popular().mean(), 1))
                + " " + words.text(verdict);
    }

    String facts() {
        return words.text("recommend.check.facts", report.before(), report.after(), report.newcomers(), report.items());
    }

    void fill(GridPane grid) {
        grid.getChildren().clear();
        var heads = Stream.of("recommend.measure", "recommend.mine", "recommend.popular", "recommend.gain")
                .map(words::text)
                .toList();
        for (int column = 0; column < heads.size(); column++) {
            grid.add(label(heads.get(column), "muted"), column, 0);
        }
        for (var measured : report.measures()) {
            int row = measured.measure().ordinal() + 1;
            grid.add(label(words.text("recommend.at", words.name(measured.measure()), report.count()), "body"), 0, row);
            grid.add(label(interval(measured.mine()), "body"), 1, row);
            grid.add(label(interval(measured.popular()), "body"), 2, row);
            grid.add(label(interval(measured.gain()), measured.gain().low() > 0 ? "good" : "body"), 3, row);
        }
        int last = Measure.values().length + 1;
        grid.add(label(words.text("recommend.coverage"), "body"), 0, last);
        grid.add(label(words.percent(report.coverage(), 1), "body"), 1, last);
        grid.add(label(words.percent(report.popularCoverage(), 1), "body"), 2, last);
    }

    /// Says what kinds of figures its cells are, so that they can be asked how they are known.
    void know(GridPane grid, Knowable figures) {
        figures.cells(
                grid,
                Knowable.Heads.ONE_LINE,
                (line, _) -> line < Measure.values().length
                        ? Measure.values()[line].name().toLowerCase(java.util.Locale.ROOT) + "-at"
                        : "coverage");
    }

    private String interval(Estimate estimate) {
        return words.text(
                "recommend.interval",
                words.number(estimate.mean(), 3),
                words.number(estimate.low(), 3),
                words.number(estimate.high(), 3));
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("small", style);
        return label;
    }
}
