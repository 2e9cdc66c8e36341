package org.clientele.report;

import static org.clientele.report.PdfPage.BODY;
import static org.clientele.report.PdfPage.HEAD;
import static org.clientele.report.PdfPage.SMALL;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.customer.GroupPage;
import org.clientele.customer.Mask;
import org.clientele.report.paper.Column;
import org.clientele.report.paper.Face;
import org.clientele.report.paper.Letter;
import org.clientele.report.paper.Paper;
import org.clientele.report.paper.Piece;

/// The page of a segment as a PDF file on A4; names are always masked.
public final class GroupPdf {

    private static final Letter NUMBER = new Letter(Face.STRONG, 12, PdfPage.TEXT);
    private static final int ACROSS = 6;

    private final GroupPage page;
    private final PortraitText text;
    private final Column column;

    private GroupPdf(GroupPage page, PortraitText text, Column column) {
        this.page = page;
        this.text = text;
        this.column = column;
    }

    /// @param stamp what stands at the end; empty for nothing
    public static byte[] of(GroupPage page, PortraitText text, String stamp) {
        var name = text.segment(page.value());
        var masked = text.masked(Mask.MASKED);
        try (var paper = new Paper(Paper.Lie.UPRIGHT, text.words().locale(), name)) {
            var pdf = new GroupPdf(page, masked, new Column(paper, PortraitPdf.MARGIN, Double.MAX_VALUE));
            pdf.draw(name);
            PortraitPdf.end(pdf.column, masked, stamp);
            PdfPage.number(paper, PortraitPdf.MARGIN, name, text.words());
            return paper.bytes();
        }
    }

    private void draw(String name) {
        column.write(new Piece("H1", name, PdfPage.TITLE));
        column.write(Piece.paragraph(text.facts(page), BODY));
        for (int from = 0; from < page.figures().size(); from += ACROSS) {
            column.frames(page
                    .figures()
                    .subList(from, Math.min(from + ACROSS, page.figures().size()))
                    .stream()
                    .map(this::figure)
                    .toList());
        }
        column.frames(List.of(products(), examples()));
        column.down(8);
        column.write(Piece.paragraph(text.privacy(), SMALL));
    }

    private List<Piece> figure(GroupPage.Figure figure) {
        var everyone = text.number(figure.name(), figure.everyone());
        return List.of(
                Piece.paragraph(text.figureName(figure.name()), SMALL),
                Piece.paragraph(text.number(figure.name(), figure.members()), NUMBER),
                Piece.paragraph(text.words().text("portrait.average", everyone), SMALL));
    }

    private List<Piece> products() {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece("H2", text.words().text("portrait.group.products"), HEAD));
        pieces.add(Piece.paragraph(text.words().text("portrait.group.products.how"), SMALL));
        IntStream.range(0, page.products().size()).forEach(i -> {
            var product = page.products().get(i);
            pieces.add(Piece.paragraph((i + 1) + ". " + product.product(), BODY));
            pieces.add(new Piece("P", text.share(product), SMALL, 8));
        });
        return pieces;
    }

    private List<Piece> examples() {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece("H2", text.words().text("portrait.group.examples"), HEAD));
        IntStream.range(0, page.examples().size())
                .forEach(i -> pieces.add(Piece.paragraph(
                        (i + 1) + ". " + text.example(page.examples().get(i)), BODY)));
        return pieces;
    }
}
