package org.clientele.report;

import static org.clientele.report.PdfPage.BODY;
import static org.clientele.report.PdfPage.HEAD;
import static org.clientele.report.PdfPage.MUTED;
import static org.clientele.report.PdfPage.SMALL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientele.analysis.predict.ReasonList;
import org.clientele.customer.CustomerPortrait;
import org.clientele.customer.CustomerPortrait.Figure;
import org.clientele.customer.CustomerPortrait.Timeline.Event;
import org.clientele.report.paper.Area;
import org.clientele.report.paper.Column;
import org.clientele.report.paper.Face;
import org.clientele.report.paper.Grid;
import org.clientele.report.paper.Letter;
import org.clientele.report.paper.Lines;
import org.clientele.report.paper.Paper;
import org.clientele.report.paper.Piece;
import org.clientele.table.Role;

/// The portrait of a customer as a PDF file on A4: the same words and drawings as on the page in a browser.
public final class PortraitPdf {

    static final double MARGIN = 39.7;

    private static final double SPACE = 14;
    private static final int ACROSS = 6;
    private static final double DRAWN = 140.0 / 700;
    private static final Letter LABEL = BODY.coloured(MUTED);
    private static final Letter NUMBER = new Letter(Face.STRONG, 12, PdfPage.TEXT);

    private final CustomerPortrait page;
    private final Optional<ReasonList> why;
    private final PortraitText text;
    private final Column column;

    private PortraitPdf(CustomerPortrait page, Optional<ReasonList> why, PortraitText text, Column column) {
        this.page = page;
        this.why = why;
        this.text = text;
        this.column = column;
    }

    /// @param why the reasons of what a model foretells, where one does
    /// @param stamp what stands at the end; empty for nothing
    public static byte[] of(CustomerPortrait page, Optional<ReasonList> why, PortraitText text, String stamp) {
        var title = text.words().text("portrait.page.title", text.id(page));
        try (var paper = new Paper(Paper.Lie.UPRIGHT, text.words().locale(), title)) {
            var pdf = new PortraitPdf(page, why, text, new Column(paper, MARGIN, Double.MAX_VALUE));
            pdf.draw();
            end(pdf.column, text, stamp);
            PdfPage.number(paper, MARGIN, title, text.words());
            return paper.bytes();
        }
    }

    /// Writes what stands below every portrait: the notes, and on a page of its own how its figures are known.
    static void end(Column column, PortraitText text, String stamp) {
        var end = new PdfPage(column, text.words());
        end.remarks(text.remarks());
        if (!text.known().isEmpty()) {
            column.turn();
            end.head(text.words().text("page.know"));
            end.known(text.known());
        }
        end.stamp(stamp);
    }

    private void draw() {
        column.write(new Piece("H1", text.title(page), PdfPage.TITLE));
        column.write(Piece.paragraph(text.id(page), SMALL));
        text.standing(page).ifPresent(s -> column.write(Piece.paragraph(s, PdfPage.STRONG.coloured(0x0550AE))));
        facts();
        if (!page.figures().isEmpty()) {
            figures();
        }
        history();
        column.frames(PortraitPieces.of(page, why, text));
        events();
        column.down(SPACE / 2);
        column.write(Piece.paragraph(foot(), SMALL));
    }

    private String said(String key, Object... args) {
        return text.words().text(key, args);
    }

    /// Facts follow each other on a line as long as they fit.
    private void facts() {
        column.down(4);
        double x = 0;
        for (var fact : page.facts()) {
            if (fact.role() == Role.NAME) {
                continue;
            }
            var label = text.label(page, fact) + " ";
            double room = column.wide() - column.paper().width(label, LABEL);
            var value = Lines.brief(column.paper(), text.value(fact), BODY, Math.max(room, column.wide() / 2));
            var shown = Lines.brief(column.paper(), label, LABEL, column.wide() / 2);
            double labelled = column.paper().width(shown, LABEL) + 3;
            double wide = labelled + column.paper().width(value, BODY);
            if (x > 0 && x + wide > column.wide()) {
                column.down(BODY.line());
                x = 0;
            }
            column.need(BODY.line());
            double left = column.left() + x;
            column.paper().part("P", () -> {
                column.leaf().text(shown, left, column.y() + BODY.foot(), LABEL);
                column.leaf().text(value, left + labelled, column.y() + BODY.foot(), BODY);
            });
            x += wide + SPACE;
        }
        column.down(x > 0 ? BODY.line() : 0);
    }

    private void figures() {
        double each = (column.wide() - SPACE) / ACROSS - 8;
        for (int from = 0; from < page.figures().size(); from += ACROSS) {
            var some = page.figures()
                    .subList(from, Math.min(from + ACROSS, page.figures().size()));
            double high = some.stream().mapToDouble(f -> high(f, each)).max().orElse(0);
            var area = column.frame(high + SPACE);
            for (int i = 0; i < some.size(); i++) {
                figure(some.get(i), new Area(area.x() + i * (each + 8), area.y(), each, high));
            }
        }
    }

    private double high(Figure figure, double wide) {
        return column.high(above(figure), wide) + 10 + column.high(below(figure), wide);
    }

    private List<Piece> above(Figure figure) {
        return List.of(Piece.paragraph(text.label(figure), SMALL), Piece.paragraph(text.value(figure), NUMBER));
    }

    private List<Piece> below(Figure figure) {
        return List.of(Piece.paragraph(text.average(figure), SMALL), Piece.paragraph(text.percentile(figure), SMALL));
    }

    private void figure(Figure figure, Area area) {
        double y = column.write(above(figure), area);
        var drawing = new PortraitDrawing(page, text).beside(figure);
        column.leaf().ornament(PdfDrawing.of(drawing), area.x(), y + 1, area.wide() / 100);
        column.write(below(figure), new Area(area.x(), y + 10, area.wide(), area.high()));
    }

    private void history() {
        var drawing = new PortraitDrawing(page, text).timeline();
        var head = List.of(
                new Piece("H2", said("portrait.history"), HEAD), Piece.paragraph(text.counts(page.timeline()), SMALL));
        if (drawing.isEmpty()) {
            var none = new ArrayList<>(head);
            none.add(Piece.paragraph(said("portrait.history.none"), LABEL));
            column.frames(List.of(none));
            return;
        }
        double inner = column.wide() - 14;
        var area = column.frame(column.high(head, inner) + inner * DRAWN + 14);
        double y = column.write(head, area);
        column.leaf()
                .figure(
                        PdfDrawing.of(drawing.get()),
                        area.x(),
                        y,
                        inner / 700,
                        said("portrait.history") + " · " + text.counts(page.timeline()));
    }

    private void events() {
        var listed =
                page.timeline().events().stream().limit(PortraitHtml.EVENTS).toList();
        int more = page.timeline().left() + page.timeline().events().size() - listed.size();
        var end = new PdfPage(column, text.words());
        end.head(said("portrait.events"));
        if (more > 0) {
            column.write(Piece.paragraph(said("portrait.left", more), SMALL));
        }
        var heads = List.of(
                new Grid.Head("", Grid.Side.LEFT),
                new Grid.Head("", Grid.Side.LEFT),
                new Grid.Head("", Grid.Side.RIGHT),
                new Grid.Head("", Grid.Side.LEFT));
        var rows = listed.stream().map(this::row).toList();
        new Grid(heads, rows, List.of(), BODY).draw(column);
    }

    private List<String> row(Event event) {
        return List.of(text.day(event), text.words().name(event.kind()), text.what(event), text.products(event));
    }

    private String foot() {
        return page.asOf().map(d -> said("portrait.page.as-of", d) + " · ").orElse("") + text.privacy();
    }
}
