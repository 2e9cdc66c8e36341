import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

/// Reads outlines from standard input, one a line (`M x y L x y Q x y x y Z`), and prints each as it looks when filled
/// by winding number, without strokes that lie over each other; an empty line where none do. Why:
// 0002-one-font-file.md.
class Outlines {

    record Curve(double fromX, double fromY, double x1, double y1, double x2, double y2) {

        /// The curve these two were before they were cut in two, or nothing where they never were one.
        Curve joined(Curve next) {
            var share = Math.hypot(x2 - x1, y2 - y1) / Math.hypot(next.x1 - x1, next.y1 - y1);
            var x = fromX + (x1 - fromX) / share;
            var y = fromY + (y1 - fromY) / share;
            var back = 1 - share;
            var same = share > 0.01
                    && share < 0.99
                    && Math.hypot(
                                    x - (next.x2 + (next.x1 - next.x2) / back),
                                    y - (next.y2 + (next.y1 - next.y2) / back))
                            < 0.5;
            return same ? new Curve(fromX, fromY, x, y, next.x2, next.y2) : null;
        }
    }

    void main() {
        var lines = new Scanner(System.in);
        var out = new StringBuilder();
        while (lines.hasNextLine()) {
            out.append(united(lines.nextLine())).append('\n');
        }
        System.out.print(out);
    }

    static String united(String outline) {
        var filled = new Area(path(outline, Path2D.WIND_NON_ZERO));
        var twice = new Area(filled);
        twice.subtract(new Area(path(outline, Path2D.WIND_EVEN_ODD)));
        return twice.isEmpty() ? "" : written(filled.getPathIterator(null));
    }

    private static Path2D path(String outline, int rule) {
        var path = new Path2D.Double(rule);
        var words = new Scanner(outline);
        while (words.hasNext()) {
            switch (words.next()) {
                case "M" -> path.moveTo(words.nextDouble(), words.nextDouble());
                case "L" -> path.lineTo(words.nextDouble(), words.nextDouble());
                case "Q" -> path.quadTo(words.nextDouble(), words.nextDouble(), words.nextDouble(), words.nextDouble());
                default -> path.closePath();
            }
        }
        return path;
    }

    private static String written(PathIterator outline) {
        var text = new StringBuilder();
        var curves = new ArrayList<Curve>();
        var at = new double[6];
        double x = 0, y = 0;
        for (; !outline.isDone(); outline.next()) {
            var kind = outline.currentSegment(at);
            if (kind == PathIterator.SEG_QUADTO) {
                add(curves, new Curve(x, y, at[0], at[1], at[2], at[3]));
                x = at[2];
                y = at[3];
                continue;
            }
            flush(curves, text);
            if (kind == PathIterator.SEG_CLOSE) {
                text.append("Z ");
            } else {
                text.append(kind == PathIterator.SEG_MOVETO ? "M " : "L ")
                        .append(at[0])
                        .append(' ')
                        .append(at[1])
                        .append(' ');
                x = at[0];
                y = at[1];
            }
        }
        return text.toString().strip();
    }

    private static void add(List<Curve> curves, Curve curve) {
        var joined = curves.isEmpty() ? null : curves.getLast().joined(curve);
        if (joined != null) {
            curves.removeLast();
        }
        curves.add(joined == null ? curve : joined);
    }

    private static void flush(List<Curve> curves, StringBuilder text) {
        for (var c : curves) {
            text.append("Q ")
                    .append(c.x1)
                    .append(' ')
                    .append(c.y1)
                    .append(' ')
                    .append(c.x2)
                    .append(' ')
                    .append(c.y2)
                    .append(' ');
        }
        curves.clear();
    }
}
