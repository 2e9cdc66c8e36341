package org.clientele.chart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.chart.Marks.Mark;
import tech.tablesaw.plotly.components.Figure;
import tech.tablesaw.plotly.components.Line;
import tech.tablesaw.plotly.traces.ScatterTrace;

/// A line through the periods: all rows grey, the chosen rows in the accent, each named at its end.
record LineFigure(Ink ink, Marks plot, Drawn drawn) {

    private static final int WIDE = 76;

    ObjectNode json(Grain grain) {
        var figure = new Figure(
                Figures.layout(48, plot.isFiltered() ? WIDE : 16),
                line(Mark::all, ink.theme().rest(), 1.5),
                line(Mark::chosen, ink.theme().accent(), 2));
        var behind = Sketch.object().put("hoverinfo", "skip");
        var front = Sketch.object().put("hoverinfo", "text").put("mode", plot.size() == 1 ? "markers" : "lines");
        front.set(
                "hovertext",
                Sketch.texts(plot.marks().stream()
                        .map(m -> ink.hover(ink.period(m.value(), grain), m.all(), m.chosen(), drawn.unit()))
                        .toList()));
        return Sketch.json(figure, layout(grain), behind, front);
    }

    private ScatterTrace line(ToDoubleFunction<Mark> value, String colour, double width) {
        var places = IntStream.range(0, plot.size()).asDoubleStream().toArray();
        return ScatterTrace.builder(
                        places, plot.marks().stream().mapToDouble(value).toArray())
                .mode(ScatterTrace.Mode.LINE)
                .line(Line.builder().color(colour).width(width).build())
                .build();
    }

    private ObjectNode layout(Grain grain) {
        var layout = Figures.ground(ink).put("hovermode", "x");
        var ticks = Ticks.of(Stream.concat(
                        plot.marks().stream().map(Mark::all),
                        plot.marks().stream().map(Mark::chosen))
                .mapToDouble(Double::doubleValue)
                .toArray());
        layout.withObjectProperty("yaxis").setAll(ticks.ruled(ink, drawn.unit()));
        layout.withObjectProperty("yaxis").put("automargin", true);
        layout.withObjectProperty("xaxis")
                .setAll(Ticks.named(
                        Ticks.spread(plot.size(), 5),
                        i -> ink.period(plot.marks().get(i).value(), grain)));
        layout.withObjectProperty("xaxis").set("range", Sketch.numbers(-0.4, Math.max(0.4, plot.size() - 0.6)));
        layout.putObject("meta").put("drag", true);
        if (plot.isFiltered()) {
            nameEnds(layout, ticks);
        }
        shadePicked(layout);
        return layout;
    }

    private void nameEnds(ObjectNode layout, Ticks ticks) {
        var last = plot.marks().getLast();
        double apart = (last.all() - last.chosen()) / (ticks.high() - ticks.low());
        int shift = Math.abs(apart) < 0.07 ? 7 : 0;
        var names = layout.putArray("annotations");
        names.add(name("chart.all", last.all(), ink.theme().muted(), apart < 0 ? -shift : shift));
        names.add(name("chart.chosen", last.chosen(), ink.theme().accent(), apart < 0 ? shift : -shift));
    }

    private ObjectNode name(String key, double at, String colour, int shift) {
        var name = Sketch.object()
                .put("x", plot.size() - 1)
                .put("y", Double.isNaN(at) ? 0 : at)
                .put("text", Ink.markup(ink.words().text(key)))
                .put("showarrow", false)
                .put("xanchor", "left")
                .put("xshift", 6)
                .put("yshift", shift);
        name.putObject("font").put("color", colour);
        return name;
    }

    private void shadePicked(ObjectNode layout) {
        if (!drawn.picked().isEmpty()) {
            layout.putArray("shapes")
                    .addObject()
                    .put("type", "rect")
                    .put("layer", "below")
                    .put("yref", "paper")
                    .put("x0", drawn.picked().getFirst() - 0.5)
                    .put("x1", drawn.picked().getLast() + 0.5)
                    .put("y0", 0)
                    .put("y1", 1)
                    .put("fillcolor", ink.theme().tint())
                    .putObject("line")
                    .put("width", 0);
        }
    }
}
