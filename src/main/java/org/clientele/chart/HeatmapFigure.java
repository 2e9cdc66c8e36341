package org.clientele.chart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tech.tablesaw.plotly.components.Figure;
import tech.tablesaw.plotly.traces.HeatmapTrace;

/// A number in every cell, from the page's colour to the accent; the greatest value of `y` on top.
record HeatmapFigure(Ink ink, Cells plot, Drawn drawn) {

    ObjectNode json() {
        var trace = HeatmapTrace.builder(places(plot.xs()), places(plot.ys()), numbers())
                .build();
        var over = Sketch.object()
                .put("showscale", false)
                .put("xgap", 2)
                .put("ygap", 2)
                .put("texttemplate", "%{text}")
                .put("hoverinfo", "text");
        over.set("text", rows(cell -> ink.brief(plot.chosen().get(cell), drawn.unit())));
        over.set("hovertext", rows(this::hover));
        colours(over);
        return Sketch.json(new Figure(Figures.layout(24, 8), trace), layout(), over);
    }

    /// From the faintest step to the strongest; where there are numbers below zero, from the accent over the page to
    /// the second colour, zero in the middle.
    private void colours(ObjectNode over) {
        var known = plot.chosen().stream().filter(Double::isFinite).mapToDouble(Double::doubleValue);
        var range = known.summaryStatistics();
        var scale = over.put("zmin", 0).putArray("colorscale");
        if (range.getCount() > 0 && range.getMin() < 0) {
            double reach = Math.max(-range.getMin(), range.getMax());
            over.put("zmin", -reach).put("zmax", reach);
            scale.add(stop(0, ink.theme().peak()))
                    .add(stop(0.5, ink.theme().page()))
                    .add(stop(1, ink.theme().palette().get(1)));
        } else {
            scale.add(stop(0, ink.theme().tint())).add(stop(1, ink.theme().peak()));
        }
    }

    private static com.fasterxml.jackson.databind.node.ArrayNode stop(double at, String colour) {
        return Sketch.numbers(at).add(colour);
    }

    private static Object[] places(List<String> side) {
        return IntStream.range(0, side.size()).boxed().toArray();
    }

    private double[][] numbers() {
        int width = plot.xs().size();
        return IntStream.range(0, plot.ys().size())
                .mapToObj(y -> IntStream.range(0, width)
                        .mapToDouble(x -> plot.chosen().get(y * width + x))
                        .toArray())
                .toArray(double[][]::new);
    }

    private com.fasterxml.jackson.databind.node.ArrayNode rows(java.util.function.IntFunction<String> text) {
        int width = plot.xs().size();
        var rows = Sketch.texts(List.of());
        for (int y = 0; y < plot.ys().size(); y++) {
            var row = new ArrayList<String>();
            for (int x = 0; x < width; x++) {
                row.add(text.apply(y * width + x));
            }
            rows.add(Sketch.texts(row));
        }
        return rows;
    }

    private String name(String value, int axis) {
        return ink.value(value, drawn.role(axis));
    }

    private String hover(int cell) {
        int width = plot.xs().size();
        var name = name(plot.xs().get(cell % width), 0) + " · " + name(plot.ys().get(cell / width), 1);
        return ink.hover(name, plot.all().get(cell), plot.chosen().get(cell), drawn.unit());
    }

    private ObjectNode layout() {
        var layout = Figures.ground(ink);
        layout.withObjectProperty("xaxis").setAll(side(plot.xs(), 0).put("tickangle", "auto"));
        layout.withObjectProperty("yaxis").setAll(side(plot.ys(), 1));
        layout.putObject("margin").put("b", 40).put("l", 44);
        if (!drawn.picked().isEmpty()) {
            outline(layout, drawn.picked().getFirst());
        }
        return layout;
    }

    private ObjectNode side(List<String> values, int axis) {
        var side = Ticks.named(IntStream.range(0, values.size()).toArray(), i -> Ink.label(name(values.get(i), axis)));
        side.set("range", Sketch.numbers(-0.5, values.size() - 0.5));
        side.putObject("title")
                .put("text", Ink.label(ink.column(drawn.axes().get(axis))))
                .put("standoff", 6);
        return side.put("automargin", true).put("ticks", "");
    }

    private void outline(ObjectNode layout, int cell) {
        int width = plot.xs().size();
        layout.putArray("shapes")
                .addObject()
                .put("type", "rect")
                .put("x0", cell % width - 0.5)
                .put("x1", cell % width + 0.5)
                .put("y0", cell / width - 0.5)
                .put("y1", cell / width + 0.5)
                .putObject("line")
                .put("width", 2)
                .put("color", ink.theme().text());
    }
}
