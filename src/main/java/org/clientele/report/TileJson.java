package org.clientele.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clientele.chart.Figures;
import org.clientele.chart.Ink;
import org.clientele.chart.Marks;
import org.clientele.chart.Measure;
import org.clientele.chart.Plot;
import org.clientele.chart.Points;
import org.clientele.chart.Shares;
import org.clientele.chart.Unit;
import org.clientele.report.TablePanel.Head;
import org.clientele.table.Role;

/// One tile in one language and theme, as the script of the page reads it.
final class TileJson {

    private static final double LONG = 100_000;

    private final int tileCount;
    private final Ink ink;
    private final Figures figures;

    TileJson(int tileCount, Ink ink) {
        this.tileCount = tileCount;
        this.ink = ink;
        this.figures = new Figures(ink);
    }

    ObjectNode json(Panel panel) {
        var json = PageJson.object()
                .put("id", panel.tile().id())
                .put("title", panel.tile().title());
        json.putObject("place")
                .put("column", panel.tile().place().column())
                .put("row", panel.tile().place().row())
                .put("width", panel.tile().place().width())
                .put("height", panel.tile().place().height());
        switch (panel) {
            case ChartPanel chart -> chart(json, chart);
            case KpiPanel kpi -> kpi(json, kpi);
            case TablePanel table -> table(json, table);
        }
        return json;
    }

    private void chart(ObjectNode json, ChartPanel panel) {
        json.put("kind", "chart").put("note", note(panel));
        figure(json, new Exhibit("", panel.plot(), panel.drawn()));
        panel.drawn().picked().forEach(json.putArray("picked")::add);
    }

    /// A figure and its table; a sentence in place of the figure where it cannot be drawn.
    private void figure(ObjectNode json, Exhibit exhibit) {
        var plot = exhibit.plot();
        var drawn = exhibit.drawn();
        figures.objection(plot, drawn)
                .ifPresentOrElse(
                        problem -> json.put("instead", ink.words().text(problem.key(), problem.args())),
                        () -> json.set("figure", figures.of(plot, drawn, exhibit.trend())));
        new PlotTable(ink, plot, drawn).into(json);
    }

    private String note(ChartPanel panel) {
        if (!panel.drawn().picked().isEmpty()) {
            return ink.words().text("page.note.source", tileCount - 1);
        }
        if (panel.plot() instanceof Marks marks && marks.marks().stream().anyMatch(m -> m.kind() == Marks.Kind.OTHER)) {
            return top(marks.marks(), marks.values());
        }
        if (panel.plot() instanceof Shares shares
                && shares.parts().stream().anyMatch(m -> m.kind() == Marks.Kind.OTHER)) {
            return top(shares.parts(), shares.values());
        }
        return note(panel.plot());
    }

    private String top(List<Marks.Mark> marks, int values) {
        long shown = marks.stream().filter(m -> m.kind() == Marks.Kind.VALUE).count();
        return ink.words().text("page.note.top", shown, values);
    }

    private String note(Plot plot) {
        if (plot instanceof Points points && points.isSample()) {
            return ink.words().text("page.note.sample", points.chosen().size(), points.chosenRows());
        }
        return plot.isFiltered() ? ink.words().text("page.note.filtered") : "";
    }

    /// Returns a figure as the one tile of a page, or one of a few beside each other.
    ObjectNode json(Exhibit exhibit, int place, int width) {
        var json = PageJson.object()
                .put("id", "figure-" + place)
                .put("title", exhibit.title())
                .put("kind", "chart")
                .put("note", note(exhibit.plot()));
        json.putObject("place")
                .put("column", place * width % 12)
                .put("row", place * width / 12)
                .put("width", width)
                .put("height", 1);
        json.putArray("picked");
        figure(json, exhibit);
        return json;
    }

    private void kpi(ObjectNode json, KpiPanel panel) {
        boolean filtered = Double.compare(panel.all(), panel.chosen()) != 0;
        boolean adds = panel.tile().measure().per().isEmpty()
                && switch (panel.tile().measure().aggregate()) {
                    case COUNT, DISTINCT, SUM -> true;
                    case MEAN, MEDIAN, MIN, MAX -> false;
                };
        var all = big(panel.all(), panel.unit());
        json.put("kind", "kpi")
                .put("value", big(panel.chosen(), panel.unit()))
                .put("exact", ink.exact(panel.chosen(), panel.unit()))
                .put("sub", filtered ? ink.words().text(adds ? "page.kpi.of" : "page.kpi.all", all) : "");
        var trend = json.putArray("trend");
        panel.trend().forEach(value -> {
            if (Double.isNaN(value)) {
                trend.addNull();
            } else {
                trend.add(value);
            }
        });
    }

    private String big(double value, Unit unit) {
        return unit == Unit.COUNT && Math.abs(value) < 10 * LONG || Math.abs(value) < LONG / 10
                ? ink.exact(value, unit)
                : ink.brief(value, unit);
    }

    private void table(ObjectNode json, TablePanel panel) {
        json.put("kind", "table");
        if (panel.total() > panel.rows().size()) {
            json.put("note", ink.words().text("page.note.top", panel.rows().size(), panel.total()));
        }
        var heads = json.putArray("heads");
        panel.heads().forEach(head -> heads.addObject()
                .put("text", text(head))
                .put("number", head.measure().isPresent() || head.type().isNumber()));
        var rows = json.putArray("rows");
        panel.rows().forEach(row -> cells(rows.addArray(), panel.heads(), row));
    }

    private String text(Head head) {
        return head.measure().map(measure -> text(measure, head.role())).orElse(ink.column(head.column()));
    }

    /// Returns the name of a measure: what is counted where the role says it, else the aggregate and its columns.
    private String text(Measure measure, Role role) {
        var key = "page." + measure.aggregate().name().toLowerCase(Locale.ROOT) + "."
                + role.name().toLowerCase(Locale.ROOT);
        if (measure.per().isEmpty() && ink.words().has(key)) {
            return ink.words().text(key);
        }
        var name = ink.words().name(measure.aggregate());
        return measure.columns().isEmpty()
                ? name
                : ink.words()
                        .text(
                                "page.measure",
                                name,
                                measure.columns().stream().map(ink::column).collect(Collectors.joining(" × ")));
    }

    private void cells(ArrayNode cells, List<Head> heads, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            cells.add(row.get(i).isEmpty() ? "" : cell(heads.get(i), row.get(i)));
        }
    }

    /// A number that names something is no quantity.
    private String whole(Head head, String text) {
        return head.role().isName() || head.role() == Role.SEGMENT
                ? ink.value(text, head.role())
                : ink.words().exactly(Double.parseDouble(text));
    }

    private String cell(Head head, String text) {
        return switch (head.type()) {
            case DECIMAL -> ink.exact(Double.parseDouble(text), head.unit());
            case DATE -> ink.words().date(LocalDate.parse(text));
            case DATE_TIME -> ink.words().date(LocalDateTime.parse(text));
            case INTEGER -> whole(head, text);
            case TEXT, BOOLEAN -> ink.value(text, head.role());
        };
    }
}
