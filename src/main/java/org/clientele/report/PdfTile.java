package org.clientele.report;

import static org.clientele.report.DashboardPdf.list;
import static org.clientele.report.DashboardPdf.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clientele.report.paper.Area;
import org.clientele.report.paper.Column;
import org.clientele.report.paper.Face;
import org.clientele.report.paper.Grid;
import org.clientele.report.paper.Letter;
import org.clientele.report.paper.Lines;
import org.clientele.report.paper.Piece;
import org.clientele.words.Words;

/// What is inside the tiles of a dashboard as PDF.
final class PdfTile {

    private static final double FONT = 11;
    private static final Letter NUMBER = new Letter(Face.STRONG, 19, PdfPage.TEXT);
    private static final double SPARK_HIGH = 24;
    private static final double SPARK_WIDE = 60;

    private final Column column;
    private final Pictures pictures;
    private final double pixel;
    private final UnaryOperator<String> heard;

    /// How much of a table could be shown.
    enum Shown {
        ALL,
        PART
    }

    /// @param pixel how many points a pixel of a figure is
    /// @param heard what is said of the figure of a tile, by its id
    PdfTile(Column column, Pictures pictures, double pixel, UnaryOperator<String> heard) {
        this.column = column;
        this.pictures = pictures;
        this.pixel = pixel;
        this.heard = heard;
    }

    void kpi(JsonNode tile, Area area) {
        var title = PdfPage.BODY.coloured(PdfPage.MUTED);
        double high = title.line() + NUMBER.line() + PdfPage.SMALL.line();
        double y = area.y() + Math.max(0, (area.high() - high) / 2);
        line("H2", text(tile, "title"), new Area(area.x(), y, area.wide(), 0), title);
        line("P", text(tile, "value"), new Area(area.x(), y + title.line(), area.wide(), 0), NUMBER);
        line(
                "P",
                text(tile, "sub"),
                new Area(area.x(), y + title.line() + NUMBER.line(), area.wide(), 0),
                PdfPage.SMALL);
        double used = column.paper().width(text(tile, "value"), NUMBER);
        double room = Math.min(SPARK_WIDE, area.wide() - used - SPARK_WIDE / 8);
        if (room > SPARK_WIDE / 2) {
            spark(tile, new Area(area.right() - room, area.bottom() - SPARK_HIGH, room, SPARK_HIGH));
        }
    }

    private void line(String kind, String text, Area at, Letter letter) {
        var line = Lines.brief(column.paper(), text, letter, at.wide());
        column.paper().part(kind, () -> column.leaf().text(line, at.x(), at.y() + letter.foot(), letter));
    }

    /// The course of a number, as an ornament beside it: the number itself is what is read.
    private void spark(JsonNode tile, Area at) {
        var trend = list(tile.get("trend"));
        var known =
                trend.stream().filter(v -> !v.isNull()).map(JsonNode::asDouble).toList();
        if (known.size() < 2) {
            return;
        }
        double least = Math.min(0, known.stream().mapToDouble(v -> v).min().orElse(0));
        double most = known.stream().mapToDouble(v -> v).max().orElse(0);
        double span = most > least ? most - least : 1;
        var points = IntStream.range(0, trend.size())
                .filter(i -> !trend.get(i).isNull())
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "%.2f,%.2f",
                        at.wide() * i / (trend.size() - 1),
                        at.high() - (trend.get(i).asDouble() - least) / span * at.high()))
                .collect(Collectors.joining("L"));
        var first = points.substring(0, points.indexOf(','));
        var last = points.substring(points.lastIndexOf('L') + 1, points.lastIndexOf(','));
        var svg =
                "<svg><path d=\"M%s,%s L%s L%s,%sZ\" style=\"fill:#0969da;fill-opacity:0.1\"/><path d=\"M%s\" style=\"fill:none;stroke:#0969da;stroke-width:1.1\"/></svg>"
                        .formatted(first, at.high(), points, last, at.high(), points);
        column.leaf().ornament(svg.getBytes(StandardCharsets.UTF_8), at.x(), at.y(), 1);
    }

    void chart(JsonNode tile, Area area) {
        if (tile.has("instead")) {
            column.write(List.of(Piece.paragraph(text(tile, "instead"), PdfPage.BODY.coloured(PdfPage.MUTED))), area);
            return;
        }
        int wide = (int) Math.floor(area.wide() / pixel);
        int high = (int) Math.floor(area.high() / pixel);
        var svg =
                pictures.svg(new Picture(sized((ObjectNode) tile.get("figure")).toString(), wide, high, 1));
        column.leaf().figure(svg, area.x(), area.y(), pixel, heard.apply(text(tile, "id")));
    }

    /// The page's script gives figures the same sizes.
    private static ObjectNode sized(ObjectNode figure) {
        var sized = figure.deepCopy();
        var layout = sized.withObjectProperty("layout");
        layout.withObjectProperty("font").put("size", FONT);
        if (layout.get("uniformtext") instanceof ObjectNode uniform) {
            uniform.put("minsize", FONT * 0.8);
        }
        for (var side : List.of("xaxis", "yaxis")) {
            if (layout.get(side) instanceof ObjectNode axis
                    && axis.get("title") instanceof ObjectNode title
                    && !text(title, "text").isEmpty()) {
                title.withObjectProperty("font").put("size", FONT);
            }
        }
        return sized;
    }

    /// Draws as many rows as there is room for.
    Shown table(JsonNode tile, Area area, Words words) {
        var grid = grid(tile, PdfPage.BODY, words.text("page.missing"));
        int count = tile.get("rows").size();
        if (grid.fitting(area.high()) >= count) {
            grid.brief(column, area, count);
            return Shown.ALL;
        }
        var line = PdfPage.SMALL.line();
        grid.brief(column, area, Math.max(0, grid.fitting(area.high() - line)));
        var below = new Area(area.x(), area.bottom() - line, area.wide(), line);
        line("P", words.text("page.table.below", count), below, PdfPage.SMALL);
        return Shown.PART;
    }

    /// Returns the table of a tile.
    static Grid grid(JsonNode tile, Letter letter, String missing) {
        return new Grid(
                list(tile.get("heads")).stream()
                        .map(h -> new Grid.Head(
                                text(h, "text"), h.path("number").asBoolean() ? Grid.Side.RIGHT : Grid.Side.LEFT))
                        .toList(),
                list(tile.get("rows")).stream()
                        .map(row -> list(row).stream()
                                .map(JsonNode::asText)
                                .map(cell -> cell.isEmpty() ? missing : cell)
                                .toList())
                        .toList(),
                list(tile.path("picked")).stream().map(JsonNode::asInt).toList(),
                letter);
    }
}
