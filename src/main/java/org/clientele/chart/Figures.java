package org.clientele.chart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.clientele.spec.Problem;
import tech.tablesaw.plotly.components.Axis;
import tech.tablesaw.plotly.components.Layout;
import tech.tablesaw.plotly.components.Margin;

/// Charts as figures: one definition for the screen, HTML and pictures.
public final class Figures {

    /// The window's fonts, then each system's own.
    public static final String FONTS =
            "\"Clientele Sans\", Inter, \"Noto Sans SC\", system-ui, -apple-system, \"Segoe UI\", \"PingFang SC\","
                    + " \"Microsoft YaHei\", \"Noto Sans CJK SC\", sans-serif";

    private final Ink ink;

    public Figures(Ink ink) {
        this.ink = ink;
    }

    /// Returns the figure as plotly's JSON: `data`, `layout`, and in `layout.meta.drag` whether a range can be chosen.
    public ObjectNode of(Plot plot, Drawn drawn) {
        return of(plot, drawn, Optional.empty());
    }

    /// Returns the figure with a line through its points, where it has points.
    public ObjectNode of(Plot plot, Drawn drawn, Optional<Trend> trend) {
        return switch (plot) {
            case Marks marks
            when marks.grain().isPresent() ->
                new LineFigure(ink, marks, drawn).json(marks.grain().get());
            case Marks marks -> new BarFigure(ink, marks, drawn).json();
            case Bins bins -> new HistogramFigure(ink, bins, drawn).json();
            case Cells cells -> new HeatmapFigure(ink, cells, drawn).json();
            case Points points -> new ScatterFigure(ink, points, drawn, trend).json();
            case Boxes boxes -> new BoxFigure(ink, boxes, drawn).json();
            case Curves curves -> new CurvesFigure(ink, curves).json();
            case Slices slices -> new PieFigure(ink, slices, drawn).json();
            case Leaves leaves -> new TreemapFigure(ink, leaves, drawn).json();
        };
    }

    /// Returns why there is no figure, where there is none: what is drawn as parts of a whole may be none.
    public Optional<Problem> objection(Plot plot, Drawn drawn) {
        return plot instanceof Shares shares ? new ShareWords(ink, shares, drawn).objection() : Optional.empty();
    }

    /// Returns the figure as a picture of its own: on the page's colour, under its title.
    public ObjectNode titled(Plot plot, Drawn drawn, String title, int font, int head) {
        var figure = of(plot, drawn);
        var layout = figure.withObjectProperty("layout")
                .put("paper_bgcolor", ink.theme().page());
        layout.withObjectProperty("font").put("size", font);
        layout.withObjectProperty("margin").put("t", head);
        var text = layout.putObject("title")
                .put("text", "<b>" + Ink.markup(title) + "</b>")
                .put("x", 0)
                .put("xref", "paper");
        text.putObject("font").put("size", font + 2).put("color", ink.theme().text());
        return figure;
    }

    /// A jsplot layout with the margins of a tile.
    static Layout layout(int left, int right) {
        return Layout.builder()
                .autosize(true)
                .showLegend(false)
                .hoverMode(Layout.HoverMode.CLOSEST)
                .barMode(Layout.BarMode.OVERLAY)
                .xAxis(axis())
                .yAxis(axis())
                .margin(Margin.builder()
                        .left(left)
                        .right(right)
                        .top(8)
                        .bottom(24)
                        .build())
                .build();
    }

    private static Axis axis() {
        return Axis.builder()
                .showGrid(false)
                .showZeroLine(false)
                .showLine(false)
                .build();
    }

    /// What every layout says over jsplot's: no paper, the page's fonts and colours, nothing that moves by itself.
    static ObjectNode ground(Ink ink) {
        var ground = Sketch.object()
                .put("paper_bgcolor", "rgba(0,0,0,0)")
                .put("plot_bgcolor", "rgba(0,0,0,0)")
                .put("barcornerradius", 2)
                .put("dragmode", false)
                .put("title", "");
        ground.putObject("font").put("family", FONTS).put("color", ink.theme().muted());
        ground.putObject("hoverlabel")
                .put("bgcolor", ink.theme().page())
                .put("bordercolor", ink.theme().rest())
                .put("align", "left")
                .putObject("font")
                .put("family", FONTS)
                .put("color", ink.theme().text());
        ground.set("xaxis", side());
        ground.set("yaxis", side());
        return ground;
    }

    /// The ground of what has no axes.
    static ObjectNode bare(Ink ink) {
        var ground = ground(ink).put("hovermode", "closest");
        ground.withObjectProperty("xaxis").put("visible", false);
        ground.withObjectProperty("yaxis").put("visible", false);
        return ground;
    }

    /// Names an axis where the title of the tile does not.
    static ObjectNode titled(ObjectNode side, String name) {
        side.putObject("title").put("text", Ink.label(name)).put("standoff", 8);
        return side.put("automargin", true);
    }

    private static ObjectNode side() {
        return Sketch.object()
                .put("title", "")
                .put("fixedrange", true)
                .put("ticks", "outside")
                .put("ticklen", 4)
                .put("tickcolor", "rgba(0,0,0,0)")
                .put("tickangle", 0)
                .put("zeroline", false)
                .put("type", "linear");
    }
}
