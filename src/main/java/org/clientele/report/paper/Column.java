package org.clientele.report.paper;

import java.util.List;

/// The way down the pages: what does not fit on a page begins on the next, and nothing that is one piece is cut in two.
public final class Column {

    /// The room at the foot of each page that the page number stands in.
    public static final double FOOT = 18;

    private static final int EDGE = 0xD0D7DE;
    private static final double INNER = 7;
    private static final double GAP = 7;
    private static final double BETWEEN = 24;

    private final Paper paper;
    private final double margin;
    private final double wide;
    private final int across;
    private Leaf leaf;
    private double y;
    private double top;
    private int place;

    /// @param wide how wide texts are at most
    public Column(Paper paper, double margin, double wide) {
        this.paper = paper;
        this.margin = margin;
        this.leaf = paper.leaf();
        this.wide = Math.min(wide, leaf.wide() - 2 * margin);
        this.across = 1;
        this.y = margin;
        this.top = margin;
    }

    /// Goes on where another one is.
    private Column(Column before, int across) {
        this.paper = before.paper;
        this.margin = before.margin;
        this.leaf = before.leaf;
        this.across = across;
        this.wide = (before.wide - BETWEEN * (across - 1)) / across;
        this.y = before.y;
        this.top = before.y;
    }

    /// Returns as many columns beside each other as given, which begin here: who comes to the end of one goes on at the
    /// top of the next.
    public Column split(int into) {
        return new Column(this, into);
    }

    public Paper paper() {
        return paper;
    }

    public Leaf leaf() {
        return leaf;
    }

    public double left() {
        return margin + place * (wide + BETWEEN);
    }

    public double wide() {
        return wide;
    }

    public double y() {
        return y;
    }

    /// Returns how much there is left of the page.
    public double room() {
        return bottom() - y;
    }

    private double bottom() {
        return leaf.high() - margin - FOOT;
    }

    /// Returns how much of a page there is at most.
    public double whole() {
        return bottom() - margin;
    }

    public void down(double by) {
        y += by;
    }

    /// Goes on at the top of the next column, or of a new page.
    public void turn() {
        place = (place + 1) % across;
        if (place == 0) {
            leaf = paper.leaf();
            top = margin;
        }
        y = top;
    }

    /// Goes on at the next top where this height is not left, unless this is a page's own.
    public void need(double high) {
        if (high > room() + 0.01 && y > margin) {
            turn();
        }
    }

    /// Writes a text; a heading keeps two lines below it on its page.
    public void write(Piece piece) {
        var letter = piece.letter();
        var lines = Lines.of(paper, piece.text(), letter, wide - piece.indent());
        need(letter.line() * (piece.kind().startsWith("H") ? lines.size() + 2 : Math.min(2, lines.size())));
        paper.part(
                piece.kind(),
                () -> lines.forEach(line -> {
                    need(letter.line());
                    leaf.text(line, left() + piece.indent(), y + letter.foot(), letter);
                    y += letter.line();
                }));
    }

    public void write(List<Piece> pieces) {
        pieces.forEach(this::write);
    }

    /// Returns how high texts are in a width.
    public double high(List<Piece> pieces, double within) {
        return pieces.stream()
                .mapToDouble(p -> Lines.of(paper, p.text(), p.letter(), within - p.indent())
                                .size()
                        * p.letter().line())
                .sum();
    }

    /// Writes texts at a place of the page that is known to have room for them; returns where they end.
    public double write(List<Piece> pieces, Area area) {
        double at = area.y();
        for (var piece : pieces) {
            var lines = Lines.of(paper, piece.text(), piece.letter(), area.wide() - piece.indent());
            double top = at;
            paper.part(piece.kind(), () -> {
                for (int i = 0; i < lines.size(); i++) {
                    double foot =
                            top + i * piece.letter().line() + piece.letter().foot();
                    leaf.text(lines.get(i), area.x() + piece.indent(), foot, piece.letter());
                }
            });
            at += lines.size() * piece.letter().line();
        }
        return at;
    }

    /// Puts texts into frames side by side; what is higher than a page is written below each other without.
    public void frames(List<List<Piece>> frames) {
        double each = (wide - GAP * (frames.size() - 1)) / frames.size();
        double high = 2 * INNER
                + frames.stream()
                        .mapToDouble(f -> high(f, each - 2 * INNER))
                        .max()
                        .orElse(0);
        y += GAP;
        if (high > whole()) {
            frames.forEach(this::write);
            return;
        }
        need(high);
        for (int i = 0; i < frames.size(); i++) {
            var area = new Area(left() + i * (each + GAP), y, each, high);
            leaf.frame(area, 4, EDGE);
            write(frames.get(i), area.inset(INNER));
        }
        y += high;
    }

    /// Returns the area of a frame of this height, which is drawn, on this page or the next.
    public Area frame(double high) {
        y += GAP;
        need(high);
        var area = new Area(left(), y, wide, high);
        leaf.frame(area, 4, EDGE);
        y += high;
        return area.inset(INNER);
    }
}
