package org.clientele.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.clientele.report.paper.Column;
import org.clientele.report.paper.Face;
import org.clientele.report.paper.Leaf;
import org.clientele.report.paper.Letter;
import org.clientele.report.paper.Lines;
import org.clientele.report.paper.Paper;
import org.clientele.report.paper.Piece;
import org.clientele.words.Words;

/// What all pages as PDF have in common: their letters, the notes and grounds at their end, and the number
/// of each page.
final class PdfPage {

    static final int TEXT = 0x24292F;
    static final int MUTED = 0x57606A;
    static final int RULE = 0xD0D7DE;

    static final Letter TITLE = new Letter(Face.STRONG, 15, TEXT);
    static final Letter HEAD = new Letter(Face.STRONG, 10.5, TEXT);
    static final Letter BODY = new Letter(Face.REGULAR, 9, TEXT);
    static final Letter SMALL = new Letter(Face.REGULAR, 8, MUTED);
    static final Letter STRONG = new Letter(Face.STRONG, 8.5, TEXT);

    private static final double STEP = 10;

    private final Column column;
    private final Words words;

    PdfPage(Column column, Words words) {
        this.column = column;
        this.words = words;
    }

    /// Writes the notes that people left on what the page is made of.
    void remarks(List<Remark> remarks) {
        if (!remarks.isEmpty()) {
            head(words.text("page.remarks"));
            remarks.forEach(remark -> {
                column.write(Piece.paragraph(remark.title(), STRONG));
                column.write(new Piece("P", remark.text(), BODY, STEP));
            });
        }
    }

    void head(String text) {
        column.down(STEP);
        column.write(new Piece("H2", text, HEAD));
        column.down(2);
    }

    /// Writes how each figure is known, and below them the nodes on the ways.
    void known(List<Grounds> known) {
        var stages = new LinkedHashMap<String, Stage>();
        for (var grounds : known) {
            column.down(5);
            column.write(new Piece(
                    "H3", grounds.title() + (grounds.value().isEmpty() ? "" : " · " + grounds.value()), STRONG));
            var lines = new ArrayList<String>();
            lines.add(grounds.definition());
            lines.addAll(grounds.filters());
            lines.add(grounds.proof());
            lines.stream()
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> column.write(new Piece("P", line, SMALL, STEP)));
            for (int i = 0; i < grounds.stages().size(); i++) {
                var stage = grounds.stages().get(i);
                stages.put(stage.node(), stage);
                column.write(new Piece(
                        "P",
                        (i + 1) + ". " + stage.title() + " " + stage.amount() + " " + stage.key(),
                        SMALL,
                        2 * STEP));
            }
        }
        stages.values().forEach(this::stage);
    }

    private void stage(Stage stage) {
        column.down(5);
        column.write(new Piece("H3", words.text("know.head", stage.title(), stage.amount(), stage.key()), STRONG));
        if (!stage.what().isEmpty()) {
            column.write(new Piece("P", stage.what(), SMALL, STEP));
        }
        stage.details().forEach(detail -> column.write(new Piece("P", "• " + detail, SMALL, 2 * STEP)));
    }

    /// Writes at the end how far the log of the project went.
    void stamp(String line) {
        if (!line.isEmpty()) {
            column.down(STEP);
            column.write(Piece.paragraph(line, SMALL));
        }
    }

    /// Writes title and number at the foot of each page.
    static void number(Paper paper, double margin, String title, Words words) {
        var leaves = paper.leaves();
        for (int i = 0; i < leaves.size(); i++) {
            number(leaves.get(i), margin, paper, title, words.text("page.number", i + 1, leaves.size()));
        }
    }

    private static void number(Leaf leaf, double margin, Paper paper, String title, String number) {
        double foot = leaf.high() - margin;
        double wide = paper.width(number, SMALL);
        leaf.ornament(() -> {
            leaf.text(Lines.brief(paper, title, SMALL, leaf.wide() - 2 * margin - wide - 20), margin, foot, SMALL);
            leaf.text(number, leaf.wide() - margin - wide, foot, SMALL);
        });
    }
}
