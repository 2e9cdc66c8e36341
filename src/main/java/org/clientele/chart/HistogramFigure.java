package org.clientele.chart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.clientele.chart.Bins.Bin;
import tech.tablesaw.plotly.components.Figure;
import tech.tablesaw.plotly.components.Marker;
import tech.tablesaw.plotly.traces.BarTrace;

/// Bins side by side: all rows grey, the chosen rows over them in the accent.
record HistogramFigure(Ink ink, Bins plot, Drawn drawn) {

    ObjectNode json() {
        var figure = new Figure(Figures.layout(40, 12), bars(Bin::all), bars(Bin::chosen));
        var behind = Sketch.object().put("hoverinfo", "skip");
        var front = Sketch.object().put("hoverinfo", "text");
        front.set("hovertext", hover());
        front.putObject("marker")
                .set(
                        "color",
                        Sketch.texts(IntStream.range(0, plot.size())
                                .mapToObj(i -> drawn.picked().isEmpty()
                                                || drawn.picked().contains(i)
                                        ? ink.theme().accent()
                                        : ink.theme().rest())
                                .toList()));
        return Sketch.json(figure, layout(), behind, front);
    }

    private BarTrace bars(ToDoubleFunction<Bin> value) {
        var places = IntStream.range(0, plot.size()).boxed().toArray();
        return BarTrace.builder(places, plot.bins().stream().mapToDouble(value).toArray())
                .marker(Marker.builder().color(ink.theme().rest()).build())
                .build();
    }

    private com.fasterxml.jackson.databind.node.ArrayNode hover() {
        return Sketch.texts(IntStream.range(0, plot.size())
                .mapToObj(i -> ink.hover(
                        name(i), plot.bins().get(i).all(), plot.bins().get(i).chosen(), Unit.COUNT))
                .toList());
    }

    private String name(int place) {
        var bin = plot.bins().get(place);
        if (place == 0 && plot.isOpenBelow()) {
            return ink.words().text("chart.below", ink.exact(bin.to(), Unit.NUMBER));
        }
        if (place == plot.size() - 1 && plot.isOpenAbove()) {
            return ink.words().text("chart.above", ink.exact(bin.from(), Unit.NUMBER));
        }
        return ink.words().text("chart.between", ink.exact(bin.from(), Unit.NUMBER), ink.exact(bin.to(), Unit.NUMBER));
    }

    private ObjectNode layout() {
        var layout = Figures.ground(ink).put("bargap", 0.08).put("hovermode", "x");
        var ticks = Ticks.of(plot.bins().stream().mapToDouble(Bin::all).toArray());
        layout.withObjectProperty("yaxis").setAll(ticks.ruled(ink, Unit.COUNT));
        layout.withObjectProperty("yaxis").put("automargin", true);
        int[] edges = Ticks.spread(plot.size(), 6);
        var names = Ticks.named(edges, i -> ink.brief(plot.bins().get(i).from(), Unit.NUMBER));
        names.set(
                "tickvals",
                Sketch.numbers(IntStream.of(edges).mapToDouble(i -> i - 0.5).toArray()));
        layout.withObjectProperty("xaxis").setAll(names);
        layout.withObjectProperty("xaxis").set("range", Sketch.numbers(-0.5, Math.max(0.5, plot.size() - 0.5)));
        layout.putObject("meta").put("drag", true);
        return layout;
    }
}
