package org.clientele.chart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.clientele.chart.Boxes.Five;
import org.clientele.chart.Boxes.Group;
import tech.tablesaw.plotly.components.Figure;
import tech.tablesaw.plotly.components.Marker;
import tech.tablesaw.plotly.traces.BarTrace;
import tech.tablesaw.plotly.traces.ScatterTrace;

/// Boxes from left to right, whiskers and medians as lines, what lies beyond as points: all rows grey, the chosen rows
/// over them in the accent.
record BoxFigure(Ink ink, Boxes plot, Drawn drawn) {

    private static final double WIDE = 0.6;
    private static final double NARROW = 0.36;

    ObjectNode json() {
        var figure = new Figure(Figures.layout(8, 16), bars(Group::all), bars(Group::chosen), outliers());
        var behind = base(Group::all)
                .put("width", WIDE)
                .put("hoverinfo", "skip")
                .put("opacity", plot.isFiltered() ? 0.5 : 0);
        var front = base(Group::chosen)
                .put("width", plot.isFiltered() ? NARROW : WIDE)
                .put("hoverinfo", "text");
        front.set(
                "hovertext",
                Sketch.texts(plot.groups().stream().map(this::hover).toList()));
        var marker = front.putObject("marker");
        marker.set("color", Sketch.texts(places().mapToObj(this::fill).toList()));
        marker.putObject("line").put("width", 1.5).put("color", ink.theme().accent());
        var beyond = Sketch.object().put("hoverinfo", "skip").put("cliponaxis", true);
        beyond.putObject("marker")
                .put("color", ink.theme().accent())
                .put("size", 4)
                .put("opacity", 0.45);
        return Sketch.json(figure, layout(), behind, front, beyond);
    }

    private IntStream places() {
        return IntStream.range(0, plot.size());
    }

    private String fill(int place) {
        return drawn.picked().isEmpty() || drawn.picked().contains(place)
                ? ink.theme().tint()
                : ink.theme().grid();
    }

    private BarTrace bars(Function<Group, Five> five) {
        return BarTrace.builder(
                        places().boxed().toArray(),
                        plot.groups().stream()
                                .map(five)
                                .mapToDouble(f -> f.upper() - f.lower())
                                .toArray())
                .orientation(BarTrace.Orientation.HORIZONTAL)
                .marker(Marker.builder().color(ink.theme().rest()).build())
                .build();
    }

    private ObjectNode base(Function<Group, Five> five) {
        var over = Sketch.object();
        over.set(
                "base",
                Sketch.numbers(plot.groups().stream()
                        .map(five)
                        .mapToDouble(Five::lower)
                        .toArray()));
        return over;
    }

    private ScatterTrace outliers() {
        var xs = plot.groups().stream()
                .flatMap(g -> g.chosen().outliers().stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        var ys = places().flatMap(
                        i -> plot.groups().get(i).chosen().outliers().stream().mapToInt(_ -> i))
                .asDoubleStream()
                .toArray();
        return ScatterTrace.builder(xs, ys)
                .mode(ScatterTrace.Mode.MARKERS)
                .marker(Marker.builder().color(ink.theme().accent()).build())
                .build();
    }

    private String hover(Group group) {
        var five = group.chosen();
        var numbers = DoubleStream.of(five.low(), five.lower(), five.median(), five.upper(), five.high())
                .mapToObj(value -> ink.exact(value, drawn.unit()))
                .toArray();
        return "<b>" + Ink.markup(name(group)) + "</b><br>"
                + Ink.markup(ink.words().text("chart.box.median", numbers[2])) + "<br>"
                + Ink.markup(ink.words().text("chart.box.middle", numbers[1], numbers[3])) + "<br>"
                + Ink.markup(ink.words().text("chart.box.whiskers", numbers[0], numbers[4])) + "<br>"
                + Ink.markup(ink.words().text("chart.box.count", five.count(), five.beyond()));
    }

    private String name(Group group) {
        return ink.name(new Marks.Mark(group.kind(), group.value(), 0, 0), drawn.role(0));
    }

    private ObjectNode layout() {
        var layout = Figures.ground(ink).put("hovermode", "y").put("barcornerradius", 0);
        layout.withObjectProperty("xaxis")
                .setAll(
                        drawn.unit() == Unit.DATE
                                ? Days.of(seen()).ruled(ink)
                                : Ticks.around(seen()).ruled(ink, drawn.unit()));
        var names = Ticks.named(
                places().toArray(), i -> Ink.label(name(plot.groups().get(i))) + "\u2002");
        names.set("range", Sketch.numbers(plot.size() - 0.5, -0.5));
        names.put("automargin", true)
                .put("ticks", "")
                .putObject("tickfont")
                .put("color", ink.theme().text());
        layout.withObjectProperty("yaxis").setAll(names);
        lines(layout.putArray("shapes"));
        return layout;
    }

    /// Whiskers always; of what lies beyond, as far as the whiskers are long again: a few far values must not press all
    /// boxes into one line.
    private double[] seen() {
        var fives = plot.groups().stream()
                .flatMap(g -> java.util.stream.Stream.of(g.all(), g.chosen()))
                .toList();
        double low = fives.stream()
                .mapToDouble(Five::low)
                .filter(Double::isFinite)
                .min()
                .orElse(0);
        double high = fives.stream()
                .mapToDouble(Five::high)
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        double reach = high - low;
        return DoubleStream.concat(
                        DoubleStream.of(low, high),
                        fives.stream()
                                .flatMap(f -> f.outliers().stream())
                                .mapToDouble(Double::doubleValue)
                                .filter(v -> v >= low - reach && v <= high + reach))
                .toArray();
    }

    private void lines(ArrayNode shapes) {
        double half = (plot.isFiltered() ? NARROW : WIDE) / 2;
        for (int place = 0; place < plot.size(); place++) {
            var five = plot.groups().get(place).chosen();
            if (five.count() > 0) {
                line(shapes, five.low(), five.lower(), place, place, 1.5);
                line(shapes, five.upper(), five.high(), place, place, 1.5);
                line(shapes, five.low(), five.low(), place - half / 2, place + half / 2, 1.5);
                line(shapes, five.high(), five.high(), place - half / 2, place + half / 2, 1.5);
                line(shapes, five.median(), five.median(), place - half, place + half, 3);
            }
        }
    }

    private void line(ArrayNode shapes, double x0, double x1, double y0, double y1, double width) {
        shapes.addObject()
                .put("type", "line")
                .put("x0", x0)
                .put("x1", x1)
                .put("y0", y0)
                .put("y1", y1)
                .putObject("line")
                .put("width", width)
                .put("color", ink.theme().accent());
    }
}
