package org.clientele.report;

import java.util.Optional;
import java.util.stream.Collectors;
import org.clientele.chart.Bins;
import org.clientele.chart.Boxes;
import org.clientele.chart.Cells;
import org.clientele.chart.Curves;
import org.clientele.chart.Ink;
import org.clientele.chart.Marks;
import org.clientele.chart.Measure;
import org.clientele.chart.Points;
import org.clientele.chart.ShareWords;
import org.clientele.chart.Shares;
import org.clientele.chart.Unit;
import org.clientele.words.Words;

/// A figure defined in words.
///
/// @param table what people call the table its rows are from
public record Defined(Ink ink, Figure figure, String table) {

    /// Returns what the figure is called: its tile, and the mark where one is asked about.
    public String name() {
        return mark().map(mark -> words().text("know.name", figure.tile().title(), mark))
                .orElse(figure.tile().title());
    }

    /// Returns a number in full as the figure is written.
    public String number(double value) {
        return ink.exact(value, figure.unit());
    }

    /// Returns what the figure is: an aggregate over so many rows of its table.
    public String sentence(int rows) {
        var measure = figure.measure();
        return measure.per()
                .map(per -> words().text("know.defined.per", name(), said(measure), rows, table, ink.column(per)))
                .orElseGet(() -> words().text("know.defined", name(), said(measure), rows, table));
    }

    private String said(Measure measure) {
        var name = words().name(measure.aggregate());
        var columns = measure.columns().stream().map(ink::column).collect(Collectors.joining(" × "));
        return columns.isEmpty() ? name : words().text("page.measure", name, columns);
    }

    private Words words() {
        return ink.words();
    }

    private Optional<String> mark() {
        return figure.mark().map(at -> switch (figure.panel()) {
            case ChartPanel chart -> mark(chart, at);
            case TablePanel table -> table.rows().get(at).getFirst();
            case KpiPanel kpi -> kpi.tile().title();
        });
    }

    private String mark(ChartPanel panel, int at) {
        var drawn = panel.drawn();
        return switch (panel.plot()) {
            case Marks marks ->
                is(
                        panel,
                        0,
                        marks.grain()
                                .map(grain -> ink.period(marks.marks().get(at).value(), grain))
                                .orElseGet(() -> ink.name(marks.marks().get(at), drawn.role(0))));
            case Bins bins -> is(panel, 0, between(bins.bins().get(at)));
            case Boxes boxes -> {
                var group = boxes.groups().get(at);
                yield is(panel, 0, ink.name(new Marks.Mark(group.kind(), group.value(), 0, 0), drawn.role(0)));
            }
            case Cells cells -> {
                int width = cells.xs().size();
                yield words().text(
                                "know.both",
                                is(panel, 0, ink.value(cells.xs().get(at % width), drawn.role(0))),
                                is(panel, 1, ink.value(cells.ys().get(at / width), drawn.role(1))));
            }
            case Shares shares -> {
                var path = new ShareWords(ink, shares, drawn).path(at);
                yield path.size() == 1
                        ? is(panel, 0, path.getFirst())
                        : words().text("know.both", is(panel, 0, path.getFirst()), is(panel, 1, path.getLast()));
            }
            case Points _, Curves _ -> words().text("know.point", at + 1);
        };
    }

    private String between(Bins.Bin bin) {
        return words().text("chart.between", ink.exact(bin.from(), Unit.NUMBER), ink.exact(bin.to(), Unit.NUMBER));
    }

    private String is(ChartPanel panel, int axis, String value) {
        return words().text("know.is", ink.column(panel.drawn().axes().get(axis)), value);
    }
}
