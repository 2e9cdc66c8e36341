package org.clientele.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.clientele.chart.Bins;
import org.clientele.chart.Cells;
import org.clientele.chart.Ink;
import org.clientele.chart.Marks;

/// What a chart draws, as a table: the form that can be read without seeing it.
record PlotTable(Ink ink, ChartPanel panel) {

    void into(ObjectNode json) {
        var heads = json.putArray("heads");
        panel.tile().chart().axes().forEach(axis -> head(heads, ink.column(axis), "left"));
        if (panel.plot().isFiltered()) {
            head(heads, ink.words().text("chart.chosen"), "right");
        }
        head(heads, ink.words().text("chart.all"), "right");
        var rows = json.putArray("rows");
        switch (panel.plot()) {
            case Marks marks ->
                marks.marks()
                        .forEach(mark -> numbers(
                                rows.addArray()
                                        .add(marks.grain()
                                                .map(grain -> ink.period(mark.value(), grain))
                                                .orElse(ink.name(
                                                        mark, panel.drawn().role(0)))),
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
                    .add(cells.xs().get(cell % width))
                    .add(cells.ys().get(cell / width));
            numbers(row, cells.all().get(cell), cells.chosen().get(cell));
        }
    }

    private void numbers(ArrayNode row, double all, double chosen) {
        if (panel.plot().isFiltered()) {
            row.add(ink.exact(chosen, panel.drawn().unit()));
        }
        row.add(ink.exact(all, panel.drawn().unit()));
    }
}
