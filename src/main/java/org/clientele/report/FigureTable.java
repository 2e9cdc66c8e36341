package org.clientele.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.stream.DoubleStream;
import org.clientele.chart.Boxes;
import org.clientele.chart.Curves;
import org.clientele.chart.Drawn;
import org.clientele.chart.Ink;
import org.clientele.chart.Marks;
import org.clientele.chart.Points;
import org.clientele.chart.Points.Scale;
import org.clientele.chart.ShareWords;
import org.clientele.chart.Shares;
import org.clientele.chart.Unit;

/// Points, boxes, curves and shares as a table.
record FigureTable(Ink ink, Drawn drawn, ObjectNode json) {

    private static final int MOST = 500;

    void points(Points points) {
        drawn.axes().forEach(axis -> head(ink.column(axis)).put("number", true));
        var rows = json.putArray("rows");
        points.chosen().stream().limit(MOST).forEach(point -> rows.addArray()
                .add(said(point.x(), points.x(), 0))
                .add(said(point.y(), points.y(), 1)));
    }

    private String said(double value, Scale scale, int axis) {
        return scale == Scale.DATE
                ? ink.words().date(LocalDate.ofEpochDay((long) Math.floor(value)))
                : ink.exact(value, Unit.of(drawn.role(axis)));
    }

    void boxes(Boxes boxes) {
        head(ink.column(drawn.axes().getFirst())).put("number", false);
        for (var name : new String[] {"count", "low", "lower", "median", "upper", "high", "beyond"}) {
            head(ink.words().text("chart.box.head." + name)).put("number", true);
        }
        var rows = json.putArray("rows");
        boxes.groups().forEach(group -> {
            var five = group.chosen();
            var row = rows.addArray()
                    .add(ink.name(new Marks.Mark(group.kind(), group.value(), 0, 0), drawn.role(0)))
                    .add(ink.exact(five.count(), Unit.COUNT));
            DoubleStream.of(five.low(), five.lower(), five.median(), five.upper(), five.high())
                    .forEach(value -> row.add(ink.exact(value, drawn.unit())));
            row.add(ink.exact(five.beyond(), Unit.COUNT));
        });
    }

    void shares(Shares shares) {
        var words = new ShareWords(ink, shares, drawn);
        drawn.axes().forEach(axis -> head(ink.column(axis)).put("number", false));
        if (shares.isFiltered()) {
            head(ink.words().text("chart.chosen")).put("number", true);
        }
        head(ink.words().text("chart.all")).put("number", true);
        head(ink.words().text("chart.share.head")).put("number", true);
        var rows = json.putArray("rows");
        for (int part = 0; part < shares.size(); part++) {
            var row = rows.addArray();
            words.path(part).forEach(row::add);
            var mark = shares.parts().get(part);
            if (shares.isFiltered()) {
                row.add(ink.exact(mark.chosen(), drawn.unit()));
            }
            row.add(ink.exact(mark.all(), drawn.unit())).add(words.percent(part));
        }
    }

    void curves(Curves curves) {
        head(ink.words().text("chart.curve")).put("number", false);
        head(name(curves.x().name())).put("number", true);
        head(name(curves.y().name())).put("number", true);
        var rows = json.putArray("rows");
        curves.curves().forEach(curve -> curve(rows, curve));
    }

    private void curve(ArrayNode rows, Curves.Curve curve) {
        int step = Math.max(1, curve.xs().size() / MOST);
        for (int i = 0; i < curve.xs().size(); i += step) {
            rows.addArray()
                    .add(name(curve.name()))
                    .add(ink.words().number(curve.xs().get(i), 4))
                    .add(ink.words().number(curve.ys().get(i), 4));
        }
    }

    private String name(String name) {
        return ink.words().has(name) ? ink.words().text(name) : ink.column(name);
    }

    private ObjectNode head(String text) {
        return json.withArrayProperty("heads").addObject().put("text", text);
    }
}
