package org.clientele.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.clientele.chart.Bins;
import org.clientele.chart.Boxes;
import org.clientele.chart.Cells;
import org.clientele.chart.Curves;
import org.clientele.chart.Drawn;
import org.clientele.chart.Ink;
import org.clientele.chart.Marks;
import org.clientele.chart.Plot;
import org.clientele.chart.Points;
import org.clientele.chart.Shares;

/// What a chart draws, as a table: the form that can be read without seeing it.
record PlotTable(Ink ink, Plot plot, Drawn drawn) {

    void into(ObjectNode json) {
        switch (plot) {
            case Points points -> new FigureTable(ink, drawn, json).points(points);
            case Boxes boxes -> new FigureTable(ink, drawn, json).boxes(boxes);
            case Curves curves -> new FigureTable(ink, drawn, json).curves(curves);
            case Shares shares -> new FigureTable(ink, drawn, json).shares(shares);
            case Marks _, Bins _, Cells _ -> measured(json);
        }
    }

    private void measured(ObjectNode json) {
        var heads = json.putArray("heads");
        drawn.axes().forEach(axis -> head(heads, ink.column(axis), "left"));
        if (plot.isFiltered()) {
            head(heads, ink.words().text("chart.chosen"), "right");
        }
        head(heads, ink.words().text("chart.all"), "right");
        var rows = json.putArray("rows");
        switch (plot) {
            case Marks marks ->
                marks.marks()
                        .forEach(mark -> numbers(
                                rows.addArray()
                                        .add(marks.grain()
                                                .map(grain -> ink.period(mark.value(), grain))
                                                .orElse(ink.name(mark, drawn.role(0)))),
                                mark.all(),
                                mark.chosen()));
            case Bins bins ->
                bins.bins()
                        .forEach(bin -> numbers(
                                rows.addArray()
                                        .add(ink.words().text("chart.between", edge(bin.from()), edge(bin.to()))),
                                bin.all(),
                                bin.chosen()));
            case Cells cells -> cells(rows, cells);
            case Points _, Boxes _, Curves _, Shares _ -> throw new IllegalStateException("no measure in " + plot);
        }
    }

    private static void head(ArrayNode heads, String text, String side) {
        heads.addObject().put("text", text).put("number", side.equals("right"));
    }

    private String edge(double value) {
        return ink.exact(value, org.clientele.chart.Unit.NUMBER);
    }

    private void cells(ArrayNode rows, Cells cells) {
        int width = cells.xs().size();
        for (int cell = 0; cell < cells.size(); cell++) {
            var row = rows.addArray()
                    .add(ink.value(cells.xs().get(cell % width), drawn.role(0)))
                    .add(ink.value(cells.ys().get(cell / width), drawn.role(1)));
            numbers(row, cells.all().get(cell), cells.chosen().get(cell));
        }
    }

    private void numbers(ArrayNode row, double all, double chosen) {
        if (plot.isFiltered()) {
            row.add(ink.exact(chosen, drawn.unit()));
        }
        row.add(ink.exact(all, drawn.unit()));
    }
}
