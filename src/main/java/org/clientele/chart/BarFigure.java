package org.clientele.chart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.chart.Marks.Mark;
import tech.tablesaw.plotly.components.Figure;
import tech.tablesaw.plotly.components.Marker;
import tech.tablesaw.plotly.traces.BarTrace;
import tech.tablesaw.plotly.traces.ScatterTrace;

/// Bars from left to right: all rows grey, the chosen rows over them in the accent, the value at the end.
record BarFigure(Ink ink, Marks plot, Drawn drawn) {

    private static final int PER_LETTER = 4;

    ObjectNode json() {
        var figure = new Figure(Figures.layout(8, room()), bars(Mark::all), bars(Mark::chosen), values());
        var behind = Sketch.object().put("width", 0.66).put("hoverinfo", "skip");
        var front = Sketch.object().put("width", 0.66).put("hoverinfo", "text");
        front.set("hovertext", hover());
        front.putObject("marker").set("color", colours());
        return Sketch.json(figure, layout(), behind, front, ends());
    }

    /// The values as texts of their own at the ends of the bars: a bar's own outside text is painted twice by WebKit.
    private ScatterTrace values() {
        return ScatterTrace.builder(
                        plot.marks().stream().mapToDouble(Mark::all).toArray(),
                        IntStream.range(0, plot.size()).asDoubleStream().toArray())
                .mode(ScatterTrace.Mode.TEXT)
                .build();
    }

    private ObjectNode ends() {
        var ends = Sketch.object().put("hoverinfo", "skip").put("cliponaxis", false);
        ends.set("text", Sketch.texts(map(this::end)));
        ends.set("textposition", Sketch.texts(map(mark -> mark.all() < 0 ? "middle left" : "middle right")));
        ends.putObject("textfont").put("color", ink.theme().muted());
        return ends;
    }

    /// The margin for values at the ends of the longest bars, where a tile is narrow.
    private int room() {
        return 12
                + PER_LETTER
                        * plot.marks().stream()
                                .map(this::end)
                                .mapToInt(String::length)
                                .max()
                                .orElse(0);
    }

    /// The space keeps the value off the bar.
    private String end(Mark mark) {
        var value = Ink.markup(ink.brief(mark.chosen(), drawn.unit()));
        return mark.all() < 0 ? value + "\u2002" : "\u2002" + value;
    }

    private BarTrace bars(ToDoubleFunction<Mark> value) {
        var places = IntStream.range(0, plot.size()).boxed().toArray();
        return BarTrace.builder(places, plot.marks().stream().mapToDouble(value).toArray())
                .orientation(BarTrace.Orientation.HORIZONTAL)
                .marker(Marker.builder().color(ink.theme().rest()).build())
                .build();
    }

    private com.fasterxml.jackson.databind.node.ArrayNode colours() {
        return Sketch.texts(IntStream.range(0, plot.size())
                .mapToObj(i -> drawn.picked().isEmpty() || drawn.picked().contains(i)
                        ? ink.theme().accent()
                        : ink.theme().rest())
                .toList());
    }

    private com.fasterxml.jackson.databind.node.ArrayNode hover() {
        return Sketch.texts(
                map(mark -> ink.hover(ink.name(mark, drawn.role(0)), mark.all(), mark.chosen(), drawn.unit())));
    }

    private List<String> map(java.util.function.Function<Mark, String> text) {
        return plot.marks().stream().map(text).toList();
    }

    private ObjectNode layout() {
        var layout = Figures.ground(ink).put("hovermode", "y");
        var ticks = Ticks.of(Stream.concat(
                        plot.marks().stream().map(Mark::all),
                        plot.marks().stream().map(Mark::chosen))
                .mapToDouble(Double::doubleValue)
                .toArray());
        double air = (ticks.high() - ticks.low()) * 0.16;
        layout.withObjectProperty("xaxis").put("visible", false);
        layout.withObjectProperty("xaxis")
                .set("range", Sketch.numbers(ticks.low() < 0 ? ticks.low() - air : 0, ticks.high() + air));
        var names = Ticks.named(IntStream.range(0, plot.size()).toArray(), this::label);
        names.set("range", Sketch.numbers(plot.size() - 0.5, -0.5));
        names.put("automargin", true)
                .putObject("tickfont")
                .put("color", ink.theme().text());
        layout.withObjectProperty("yaxis").setAll(names);
        layout.putObject("margin").put("b", 4);
        layout.withObjectProperty("yaxis").put("ticks", "");
        return layout;
    }

    private String label(int place) {
        var label = Ink.label(ink.name(plot.marks().get(place), drawn.role(0))) + "\u2002";
        return drawn.picked().contains(place) ? "<b>" + label + "</b>" : label;
    }
}
