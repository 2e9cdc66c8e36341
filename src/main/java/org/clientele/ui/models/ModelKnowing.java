package org.clientele.ui.models;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.clientele.analysis.predict.Measure;
import org.clientele.analysis.predict.Models;
import org.clientele.ui.Knowable;
import org.clientele.ui.Statement;
import org.clientele.words.Spoken;
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

    /// Returns each of these sentences as a line of its own.
    List<Statement> notes(List<Spoken> sentences) {
        return sentences.stream().map(this::note).toList();
    }

    private Statement note(Spoken said) {
        var note = new Statement();
        note.setWrapText(true);
        note.getStyleClass().add("body");
        figures.say(note, new Spoken("• " + said.text(), said.figures()));
        return note;
    }

    private String leader(int column) {
        if (column < OTHERS - 1) {
            return between(models.measure());
        }
        var others = Leaders.others(models);
        var measure = column == OTHERS - 1 ? models.measure() : others.get(column - OTHERS);
        return kind(measure);
    }

    /// What kind of figure a measure over the folds is.
    static String between(Measure measure) {
        return kind(measure) + "+between";
    }

    static String kind(Measure measure) {
        return measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
