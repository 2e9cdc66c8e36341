package org.clientele.ui.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.clientele.analysis.describe.Profile;
import org.clientele.analysis.infer.Relate;
import org.clientele.analysis.infer.Relation;
import org.clientele.analysis.infer.Side;
import org.clientele.chart.Points;
import org.clientele.chart.Trend;
import org.clientele.report.ChartPanel;
import org.clientele.report.Exhibit;
import org.clientele.report.Page;
import org.clientele.table.Field;
import org.clientele.ui.Question;
import org.clientele.workbook.Claim;
import org.clientele.workbook.Excerpt;

/// The one or two columns that are chosen, and what is asked of them.
record Pairing(Exploring exploring) {

    private static final int LEAST = 3;

    ObservableValue<Optional<Question>> related() {
        return question(() -> pair().flatMap(exploring::ask));
    }

    ObservableValue<Optional<Question>> profiled() {
        return question(() -> pair().isPresent()
                ? Optional.empty()
                : one().flatMap(side -> exploring.ask(new Profile(List.of(side.column())))));
    }

    ObservableValue<Optional<Question>> charted() {
        return question(() -> exploring
                .schema()
                .flatMap(schema -> pair().isPresent()
                        ? pair().flatMap(p -> Figure.of(p.first(), p.second(), schema))
                                .flatMap(chart -> exploring.ask(chart, title()))
                        : one().flatMap(side -> exploring.ask(Figure.of(side, schema), title()))));
    }

    /// Asks how a figure is known, or one of its marks; what is drawn of a relation alone is known as the relation is.
    void know(Optional<Page> chart, int mark) {
        var place = Optional.of(mark).filter(at -> at >= 0);
        chart.flatMap(_ -> charted().getValue())
                .ifPresentOrElse(
                        q -> exploring.session().ask(Claim.of(q.book(), q.node(), q.node(), place)),
                        () -> exploring.figures(() -> related().getValue()).ask("other", title(), "", Excerpt.ALL));
    }

    private ObservableValue<Optional<Question>> question(Supplier<Optional<Question>> ask) {
        return Bindings.createObjectBinding(
                () -> exploring.modeProperty().get() == Mode.PAIR ? ask.get() : Optional.empty(),
                exploring.modeProperty(),
                exploring.tableProperty(),
                exploring.firstProperty(),
                exploring.secondProperty(),
                exploring.session().bookProperty());
    }

    private Optional<Side> there(Optional<Side> chosen) {
        return chosen.filter(s ->
                exploring.schema().flatMap(schema -> schema.find(s.column())).isPresent());
    }

    /// Returns the column that is chosen, or the first of two.
    Optional<Side> one() {
        return there(exploring.firstProperty().get()).or(this::other);
    }

    private Optional<Side> other() {
        return there(exploring.secondProperty().get());
    }

    Optional<Relate> pair() {
        return there(exploring.firstProperty().get())
                .flatMap(
                        a -> other().filter(b -> !b.column().equals(a.column())).map(b -> new Relate(a, b)));
    }

    /// Returns how a pair is put into words.
    Said said(Relate pair) {
        var dates = exploring.schema().stream()
                .flatMap(schema -> schema.fields().stream())
                .filter(field -> field.type().isTemporal())
                .map(Field::name)
                .collect(Collectors.toSet());
        return new Said(exploring.words(), pair.first(), pair.second(), dates);
    }

    /// Returns the figure that is drawn of a relation alone, where no chart sees the rows.
    Optional<Exhibit> drawn(Relation relation) {
        return exploring.schema().flatMap(schema -> pair().filter(
                        p -> Figure.of(p.first(), p.second(), schema).isEmpty())
                .flatMap(pair -> {
                    var classes = pair.first().isNumber(schema) ? pair.second() : pair.first();
                    return Figure.of(relation, classes, said(pair))
                            .map(plot -> new Exhibit(
                                    title(), plot, Figure.drawn(plot, pair.first(), pair.second(), schema)));
                }));
    }

    /// Returns a chart with the line through its points, where they are correlated.
    Exhibit drawn(ChartPanel chart, Optional<Relation> relation) {
        var trend = chart.plot() instanceof Points points
                ? pair().flatMap(pair -> relation.flatMap(Relation::correlation)
                        .filter(c -> c.n() > LEAST)
                        .map(c -> new Equation(exploring.words(), said(pair), c.line()).trend(points)))
                : Optional.<Trend>empty();
        return new Exhibit(title(), chart.plot(), chart.drawn(), trend);
    }

    String title() {
        return pair().map(p -> exploring
                        .words()
                        .text(
                                "explore.pair.title",
                                p.first().column(),
                                p.second().column()))
                .or(() -> one().map(Side::column))
                .orElse("");
    }
}
