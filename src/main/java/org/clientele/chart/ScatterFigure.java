package org.clientele.chart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.clientele.chart.Points.Point;
import org.clientele.chart.Points.Scale;
import org.clientele.chart.Trend.Spot;
import tech.tablesaw.plotly.components.Figure;
import tech.tablesaw.plotly.components.Marker;
import tech.tablesaw.plotly.traces.ScatterTrace;
import tech.tablesaw.plotly.traces.Trace;

/// Points: all rows grey, the chosen rows over them in the accent; where many lie, the colour is deeper.
record ScatterFigure(Ink ink, Points plot, Drawn drawn, Optional<Trend> trend) {

    private static final int FEW = 400;

    ObjectNode json() {
        var traces =
                new ArrayList<>(List.of(points(plot.isFiltered() ? plot.all() : List.of()), points(plot.chosen())));
        var behind = Sketch.object().put("hoverinfo", "skip");
        behind.set("marker", marker(ink.theme().rest()));
        var front = Sketch.object().put("hoverinfo", "text");
        front.set("marker", marker(ink.theme().accent()));
        front.set(
                "hovertext",
                Sketch.texts(plot.chosen().stream().map(this::hover).toList()));
        var overs = new ArrayList<>(List.of(behind, front));
        trend.ifPresent(line -> {
            traces.add(around(line));
            overs.add(band());
            traces.add(line(line.spots(), Spot::y));
            overs.add(drawn(2));
        });
        var figure = new Figure(Figures.layout(48, 16), traces.toArray(Trace[]::new));
        return Sketch.json(figure, layout(), overs.toArray(ObjectNode[]::new));
    }

    private ScatterTrace points(List<Point> points) {
        return ScatterTrace.builder(values(points, Point::x), values(points, Point::y))
                .mode(ScatterTrace.Mode.MARKERS)
                .marker(Marker.builder().color(ink.theme().rest()).build())
                .build();
    }

    private static ScatterTrace line(List<Spot> spots, ToDoubleFunction<Spot> value) {
        return ScatterTrace.builder(
                        spots.stream().mapToDouble(Spot::x).toArray(),
                        spots.stream().mapToDouble(value).toArray())
                .mode(ScatterTrace.Mode.LINE)
                .build();
    }

    /// The band's outline: along its lower end and back along its upper.
    private static ScatterTrace around(Trend trend) {
        var there = trend.spots();
        var back = there.reversed();
        return ScatterTrace.builder(
                        Stream.concat(there.stream(), back.stream())
                                .mapToDouble(Spot::x)
                                .toArray(),
                        DoubleStream.concat(
                                        there.stream().mapToDouble(Spot::low),
                                        back.stream().mapToDouble(Spot::high))
                                .toArray())
                .mode(ScatterTrace.Mode.LINE)
                .build();
    }

    private ObjectNode band() {
        return drawn(0).put("fill", "toself").put("fillcolor", ink.theme().band());
    }

    private ObjectNode drawn(int width) {
        var over = Sketch.object().put("hoverinfo", "skip");
        over.putObject("line").put("color", ink.theme().text()).put("width", width);
        return over;
    }

    private ObjectNode marker(String colour) {
        return Sketch.object()
                .put("color", colour)
                .put("size", plot.size() > FEW ? 5 : 7)
                .put("opacity", plot.size() > FEW ? 0.35 : 0.6);
    }

    private static double[] values(List<Point> points, ToDoubleFunction<Point> value) {
        return points.stream().mapToDouble(value).toArray();
    }

    private String hover(Point point) {
        return Ink.markup(ink.column(drawn.axes().get(0))) + ": "
                + said(point.x(), plot.x(), 0) + "<br>"
                + Ink.markup(ink.column(drawn.axes().get(1))) + ": " + said(point.y(), plot.y(), 1);
    }

    private String said(double value, Scale scale, int axis) {
        return scale == Scale.DATE
                ? ink.words().date(LocalDate.ofEpochDay((long) Math.floor(value)))
                : Ink.markup(ink.exact(value, Unit.of(drawn.role(axis))));
    }

    private ObjectNode layout() {
        var layout = Figures.ground(ink).put("hovermode", "closest");
        layout.withObjectProperty("xaxis").setAll(side(plot.x(), 0, Point::x));
        layout.withObjectProperty("xaxis").put("showgrid", false).put("zeroline", false);
        layout.withObjectProperty("yaxis").setAll(side(plot.y(), 1, Point::y));
        layout.putObject("margin").put("b", 40);
        trend.filter(line -> !line.equation().isEmpty()).ifPresent(line -> say(layout, line));
        return layout;
    }

    /// Puts the equation above the points.
    private void say(ObjectNode layout, Trend line) {
        layout.withObjectProperty("margin").put("t", 28);
        layout.putArray("annotations")
                .addObject()
                .put("text", Ink.markup(line.equation()))
                .put("xref", "paper")
                .put("yref", "paper")
                .put("x", 0)
                .put("y", 1)
                .put("xanchor", "left")
                .put("yanchor", "bottom")
                .put("showarrow", false)
                .putObject("font")
                .put("color", ink.theme().text());
    }

    private ObjectNode side(Scale scale, int axis, ToDoubleFunction<Point> value) {
        var values = values(plot.isFiltered() ? plot.all() : plot.chosen(), value);
        var side = scale == Scale.DATE
                ? Days.of(values).ruled(ink)
                : Ticks.around(values).ruled(ink, Unit.of(drawn.role(axis)));
        return Figures.titled(side, ink.column(drawn.axes().get(axis)));
    }
}
