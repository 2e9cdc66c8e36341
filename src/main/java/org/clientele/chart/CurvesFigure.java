package org.clientele.chart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.chart.Curves.Axis;
import org.clientele.chart.Curves.Curve;
import org.clientele.chart.Curves.Guide;
import org.clientele.chart.Curves.Style;
import tech.tablesaw.plotly.components.Figure;
import tech.tablesaw.plotly.traces.ScatterTrace;
import tech.tablesaw.plotly.traces.Trace;

/// Curves in colours that can be told apart, named below where there are several; intervals as bars around the points.
record CurvesFigure(Ink ink, Curves plot) {

    ObjectNode json() {
        var traces = plot.curves().stream().map(CurvesFigure::trace).toArray(Trace[]::new);
        var over = IntStream.range(0, traces.length).mapToObj(this::over).toArray(ObjectNode[]::new);
        return Sketch.json(new Figure(Figures.layout(48, 16), traces), layout(), over);
    }

    private static ScatterTrace trace(Curve curve) {
        return ScatterTrace.builder(numbers(curve.xs()), numbers(curve.ys()))
                .mode(curve.style() == Style.POINTS ? ScatterTrace.Mode.MARKERS : ScatterTrace.Mode.LINE)
                .build();
    }

    private static double[] numbers(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private ObjectNode over(int place) {
        var curve = plot.curves().get(place);
        var palette = ink.theme().palette();
        var colour = place < palette.size() ? palette.get(place) : ink.theme().rest();
        var over = Sketch.object().put("name", Ink.label(name(curve.name()))).put("hoverinfo", "text");
        over.set(
                "hovertext",
                Sketch.texts(IntStream.range(0, curve.xs().size())
                        .mapToObj(i -> hover(curve, i))
                        .toList()));
        boolean many = curve.xs().size() > 400;
        over.putObject("marker").put("color", colour).put("size", many ? 5 : 7).put("opacity", many ? 0.4 : 0.8);
        var line = over.putObject("line").put("color", colour).put("width", 2);
        if (curve.style() == Style.STEPS) {
            line.put("shape", "hv");
        }
        if (curve.style() == Style.DASHES) {
            line.put("dash", "dash");
        }
        if (!curve.lows().isEmpty()) {
            interval(over, curve);
        }
        return over;
    }

    private static void interval(ObjectNode over, Curve curve) {
        var bars = over.putObject("error_y")
                .put("type", "data")
                .put("symmetric", false)
                .put("thickness", 1.5)
                .put("width", 3);
        bars.set(
                "array",
                Sketch.numbers(IntStream.range(0, curve.ys().size())
                        .mapToDouble(i -> curve.highs().get(i) - curve.ys().get(i))
                        .toArray()));
        bars.set(
                "arrayminus",
                Sketch.numbers(IntStream.range(0, curve.ys().size())
                        .mapToDouble(i -> curve.ys().get(i) - curve.lows().get(i))
                        .toArray()));
    }

    /// Returns what a curve or an axis is called: a word of the program, or as it is.
    private String name(String name) {
        return ink.words().has(name) ? ink.words().text(name) : ink.column(name);
    }

    private String hover(Curve curve, int point) {
        return "<b>" + Ink.markup(name(curve.name())) + "</b><br>"
                + line(plot.x(), curve.xs().get(point)) + "<br>"
                + line(plot.y(), curve.ys().get(point));
    }

    private String line(Axis axis, double value) {
        var said = axis.isShare() ? ink.words().percent(value, 1) : ink.exact(value, axis.unit());
        return Ink.markup(name(axis.name()) + ": " + said);
    }

    private ObjectNode layout() {
        var layout = Figures.ground(ink).put("hovermode", "closest");
        layout.withObjectProperty("xaxis").setAll(side(plot.x(), values(Curve::xs)));
        layout.withObjectProperty("xaxis").put("showgrid", false);
        layout.withObjectProperty("yaxis").setAll(side(plot.y(), values(Curve::ys)));
        boolean several = plot.curves().size() > 1;
        layout.putObject("margin").put("b", several ? 64 : 40);
        if (several) {
            layout.put("showlegend", true)
                    .putObject("legend")
                    .put("orientation", "h")
                    .put("y", -0.2)
                    .put("yanchor", "top")
                    .put("bgcolor", "rgba(0,0,0,0)");
        }
        guide(layout);
        return layout;
    }

    private double[] values(java.util.function.Function<Curve, List<Double>> side) {
        return plot.curves().stream()
                .flatMap(c -> Stream.of(
                        side.apply(c),
                        side.apply(c) == c.ys() ? c.lows() : List.<Double>of(),
                        side.apply(c) == c.ys() ? c.highs() : List.<Double>of()))
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private ObjectNode side(Axis axis, double[] values) {
        var ticks =
                axis.isShare() ? new Ticks(-0.02, 1.02, new double[] {0, 0.25, 0.5, 0.75, 1}) : Ticks.around(values);
        var side = ticks.ruled(ink, axis.unit());
        if (axis.isShare()) {
            side.set(
                    "ticktext",
                    Sketch.texts(DoubleStream.of(ticks.at())
                            .mapToObj(v -> ink.words().percent(v, 0))
                            .toList()));
        }
        return Figures.titled(side, name(axis.name()));
    }

    private void guide(ObjectNode layout) {
        if (plot.guide() == Guide.NONE) {
            return;
        }
        var range = layout.at("/xaxis/range");
        double low = plot.guide() == Guide.DIAGONAL && plot.x().isShare()
                ? 0
                : range.get(0).doubleValue();
        double high = plot.guide() == Guide.DIAGONAL && plot.x().isShare()
                ? 1
                : range.get(1).doubleValue();
        boolean level = plot.guide() == Guide.ZERO;
        layout.putArray("shapes")
                .addObject()
                .put("type", "line")
                .put("layer", "below")
                .put("x0", low)
                .put("x1", high)
                .put("y0", level ? 0 : low)
                .put("y1", level ? 0 : high)
                .putObject("line")
                .put("width", 1)
                .put("dash", "dot")
                .put("color", ink.theme().muted());
    }
}
