package org.clientele.ui.models;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.clientele.analysis.predict.Measure;
import org.clientele.analysis.predict.Models;
import org.clientele.ui.Knowable;
import org.clientele.words.Words;

/// Says what kind of figure each cell of the tables about models is, so that it can be asked how it is known.
record ModelKnowing(Knowable figures, Words words, Models models) {

    private static final List<String> COEFFICIENT =
            List.of("", "estimate", "error", "statistic", "p", "coefficient-interval", "odds");
    private static final int OTHERS = 4;

    void mark(GridPane leaders, GridPane coefficients, Label whole) {
        figures.cells(leaders, Knowable.Heads.ONE_LINE, (_, column) -> leader(column));
        figures.cells(coefficients, Knowable.Heads.ONE_LINE, (_, column) -> COEFFICIENT.get(column));
        if (!whole.getStyleClass().contains(Knowable.STYLE)) {
            figures.figure(whole, "fit", words.text("models.fit"), whole::getText);
        }
    }

    private String leader(int column) {
        if (column < OTHERS - 1) {
            return kind(models.measure()) + "+between";
        }
        var others = Leaders.others(models);
        var measure = column == OTHERS - 1 ? models.measure() : others.get(column - OTHERS);
        return kind(measure);
    }

    private static String kind(Measure measure) {
        return measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
