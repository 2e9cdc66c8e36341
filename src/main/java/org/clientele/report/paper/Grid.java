package org.clientele.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table: its heads are written again on each page, and a row is on one page wherever it can be.
public final class Grid {

    private static final double SPACE = 8;
    private static final double ROW = 2.5;
    private static final int RULE = 0xE1E5EA;
    private static final int TINT = 0xDDF4FF;
    private static final int LOOKED_AT = 400;

    private final List<Head> heads;
    private final List<List<String>> rows;
    private final List<Integer> picked;
    private final Letter letter;

    /// A head, and which side of its column things stand on.
    public record Head(String text, Side side) {}

    /// Where texts of a column begin or end.
    public enum Side {
        LEFT,
        RIGHT
    }

    /// @param picked the places of rows that are marked
    public Grid(List<Head> heads, List<List<String>> rows, List<Integer> picked, Letter letter) {
        this.heads = List.copyOf(heads);
        this.rows = List.copyOf(rows);
        this.picked = List.copyOf(picked);
        this.letter = letter;
    }

    private Letter headed() {
        return new Letter(Face.STRONG, letter.size() * 0.92, 0x57606A);
    }

    private boolean hasHeads() {
        return heads.stream().anyMatch(h -> !h.text().isEmpty());
    }

    /// Returns how many rows of one line each fit into a height.
    public int fitting(double high) {
        double each = letter.line() + 2 * ROW;
        return (int) Math.floor((high - (hasHeads() ? headed().line() + 2 * ROW : 0)) / each);
    }

    /// Draws the first rows, a line each, into an area.
    public void brief(Column column, Area area, int count) {
        var widths = widths(column.paper(), area.wide());
        column.paper().part("Table", () -> {
            double y = area.y();
            if (hasHeads()) {
                y = row(column, "TH", cut(column.paper(), texts(), headed(), widths), area.x(), y, widths);
            }
            for (int i = 0; i < Math.min(count, rows.size()); i++) {
                tint(column, i, new Area(area.x(), y, area.wide(), letter.line() + 2 * ROW));
                y = row(column, "TD", cut(column.paper(), rows.get(i), letter, widths), area.x(), y, widths);
            }
        });
    }

    /// Draws all rows down the pages.
    public void draw(Column column) {
        var widths = widths(column.paper(), column.wide());
        column.paper().part("Table", () -> {
            head(column, widths);
            for (int i = 0; i < rows.size(); i++) {
                var cells = wrapped(column.paper(), rows.get(i), widths);
                double high = high(cells) + 2 * ROW;
                if (high > column.room() && high <= column.whole() / 2) {
                    column.turn();
                    head(column, widths);
                }
                tint(column, i, new Area(column.left(), column.y(), column.wide(), Math.min(high, column.room())));
                whole(column, cells, widths);
            }
        });
    }

    private void tint(Column column, int row, Area area) {
        if (picked.contains(row)) {
            column.leaf().box(area, 0, TINT);
        }
    }

    private void head(Column column, double[] widths) {
        if (hasHeads()) {
            var cells = cut(column.paper(), texts(), headed(), widths);
            column.need(3 * (letter.line() + 2 * ROW));
            double end = row(column, "TH", cells, column.left(), column.y(), widths);
            column.down(end - column.y());
        }
    }

    private List<String> texts() {
        return heads.stream().map(Head::text).toList();
    }

    private static List<String> cut(Paper paper, List<String> texts, Letter letter, double[] widths) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> Lines.brief(paper, texts.get(i), letter, widths[i] - SPACE))
                .toList();
    }

    private List<List<String>> wrapped(Paper paper, List<String> texts, double[] widths) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> Lines.of(paper, texts.get(i), letter, widths[i] - SPACE))
                .toList();
    }

    private double high(List<List<String>> cells) {
        return letter.line()
                * Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1));
    }

    /// Draws a row line by line: one that is longer than a page goes on on the next.
    private void whole(Column column, List<List<String>> cells, double[] widths) {
        column.down(ROW);
        int lines = (int) Math.round(high(cells) / letter.line());
        column.paper().part("TR", () -> {
            for (int line = 0; line < lines; line++) {
                column.need(letter.line());
                double x = column.left();
                for (int i = 0; i < cells.size(); i++) {
                    if (line < cells.get(i).size()) {
                        cell(column, "TD", cells.get(i).get(line), place(i, x, widths), column.y() + letter.foot());
                    }
                    x += widths[i];
                }
                column.down(letter.line());
            }
        });
        column.down(ROW);
        column.leaf().rule(column.left(), column.y(), column.left() + sum(widths), column.y(), RULE);
    }

    /// Where a cell begins, how wide it is, and which column it is in.
    private record Place(int column, double x, double wide) {}

    private static Place place(int column, double x, double[] widths) {
        return new Place(column, x, widths[column] - SPACE);
    }

    private double row(Column column, String kind, List<String> texts, double left, double y, double[] widths) {
        var written = kind.equals("TH") ? headed() : letter;
        column.paper().part("TR", () -> {
            double x = left;
            for (int i = 0; i < texts.size(); i++) {
                cell(column, kind, texts.get(i), place(i, x, widths), y + ROW + written.foot());
                x += widths[i];
            }
        });
        double end = y + written.line() + 2 * ROW;
        column.leaf().rule(left, end, left + sum(widths), end, RULE);
        return end;
    }

    private void cell(Column column, String kind, String text, Place place, double foot) {
        var written = kind.equals("TH") ? headed() : letter;
        double x = heads.get(place.column()).side() == Side.RIGHT
                ? place.x() + place.wide() - column.paper().width(text, written)
                : place.x();
        column.paper().part(kind, () -> column.leaf().text(text, x, foot, written));
    }

    /// Columns are as wide as what is in them; where that is too wide the widest give way.
    private double[] widths(Paper paper, double wide) {
        var natural = new double[heads.size()];
        for (int i = 0; i < natural.length; i++) {
            int at = i;
            natural[i] = SPACE
                    + Math.max(
                            paper.width(heads.get(i).text(), headed()),
                            rows.stream()
                                    .limit(LOOKED_AT)
                                    .mapToDouble(row -> paper.width(row.get(at), letter))
                                    .max()
                                    .orElse(0));
        }
        double cap = wide;
        double over = sum(natural) - wide;
        while (over > 0.5 && cap > 1) {
            cap *= 0.98;
            over = capped(natural, cap) - wide;
        }
        var widths = new ArrayList<Double>();
        for (var each : natural) {
            widths.add(Math.min(each, cap));
        }
        double spare = Math.max(0, wide - widths.stream().mapToDouble(w -> w).sum()) / Math.max(1, widths.size());
        return widths.stream().mapToDouble(w -> w + spare).toArray();
    }

    private static double capped(double[] natural, double cap) {
        double sum = 0;
        for (var each : natural) {
            sum += Math.min(each, cap);
        }
        return sum;
    }

    private static double sum(double[] widths) {
        double sum = 0;
        for (var each : widths) {
            sum += each;
        }
        return sum;
    }
}
