package org.clientele.report.paper;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// The path of an SVG shape (SVG 1.1, 8.3) drawn into a page.
final class Route {

    private static final Pattern TOKEN =
            Pattern.compile("[A-Za-z]|[-+]?(?:\\d++\\.?+\\d*+|\\.\\d++)(?:[eE][-+]?\\d++)?");

    private final PDPageContentStream to;
    private final Matcher tokens;
    private boolean more;
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double handleX;
    private double handleY;

    private Route(String path, PDPageContentStream to) {
        this.to = to;
        this.tokens = TOKEN.matcher(path);
        this.more = tokens.find();
    }

    static void draw(String path, PDPageContentStream to) throws IOException {
        new Route(path, to).draw();
    }

    private void draw() throws IOException {
        char command = 'M';
        while (more) {
            if (Character.isLetter(tokens.group().charAt(0))) {
                command = tokens.group().charAt(0);
                more = tokens.find();
            }
            step(command);
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
    }

    private double next() {
        double number = Double.parseDouble(tokens.group());
        more = tokens.find();
        return number;
    }

    private void step(char command) throws IOException {
        boolean own = Character.isLowerCase(command);
        double fromX = own ? x : 0;
        double fromY = own ? y : 0;
        double lastX = handleX;
        double lastY = handleY;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                at(fromX + next(), fromY + next());
                startX = x;
                startY = y;
                to.moveTo((float) x, (float) y);
            }
            case 'L' -> line(fromX + next(), fromY + next());
            case 'H' -> line(fromX + next(), y);
            case 'V' -> line(x, fromY + next());
            case 'C' -> bow(fromX + next(), fromY + next(), fromX + next(), fromY + next(), fromX, fromY);
            case 'S' -> bow(2 * x - lastX, 2 * y - lastY, fromX + next(), fromY + next(), fromX, fromY);
            case 'Q' -> quadratic(fromX + next(), fromY + next(), fromX, fromY);
            case 'A' -> arc(fromX, fromY);
            case 'Z' -> {
                to.closePath();
                at(startX, startY);
            }
            default -> throw new IllegalStateException("no such step: " + command);
        }
    }

    private void at(double toX, double toY) {
        x = toX;
        y = toY;
        handleX = x;
        handleY = y;
    }

    private void line(double toX, double toY) throws IOException {
        at(toX, toY);
        to.lineTo((float) x, (float) y);
    }

    private void bow(double x1, double y1, double x2, double y2, double fromX, double fromY) throws IOException {
        double endX = fromX + next();
        double endY = fromY + next();
        to.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) endX, (float) endY);
        at(endX, endY);
        handleX = x2;
        handleY = y2;
    }

    private void quadratic(double cx, double cy, double fromX, double fromY) throws IOException {
        double endX = fromX + next();
        double endY = fromY + next();
        to.curveTo(
                (float) (x + (cx - x) * 2 / 3),
                (float) (y + (cy - y) * 2 / 3),
                (float) (endX + (cx - endX) * 2 / 3),
                (float) (endY + (cy - endY) * 2 / 3),
                (float) endX,
                (float) endY);
        at(endX, endY);
    }

    /// From the ends of an arc to its middle and angles, as SVG 1.1, F.6.5 has it; then a bow for each quarter.
    private void arc(double fromX, double fromY) throws IOException {
        double rx = Math.abs(next());
        double ry = Math.abs(next());
        double turn = Math.toRadians(next());
        boolean large = next() != 0;
        boolean sweep = next() != 0;
        double endX = fromX + next();
        double endY = fromY + next();
        if (rx == 0 || ry == 0 || endX == x && endY == y) {
            line(endX, endY);
            return;
        }
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double dx = (cos * (x - endX) + sin * (y - endY)) / 2;
        double dy = (-sin * (x - endX) + cos * (y - endY)) / 2;
        double grow = Math.sqrt(Math.max(1, dx * dx / (rx * rx) + dy * dy / (ry * ry)));
        rx *= grow;
        ry *= grow;
        double rest = rx * rx * dy * dy + ry * ry * dx * dx;
        double root = Math.sqrt(Math.max(0, (rx * rx * ry * ry - rest) / rest)) * (large == sweep ? -1 : 1);
        double mx = root * rx * dy / ry;
        double my = -root * ry * dx / rx;
        double first = Math.atan2((dy - my) / ry, (dx - mx) / rx);
        double angle = Math.atan2((-dy - my) / ry, (-dx - mx) / rx) - first;
        angle += sweep && angle < 0 ? 2 * Math.PI : !sweep && angle > 0 ? -2 * Math.PI : 0;
        var middle = new double[] {
            cos * mx - sin * my + (x + endX) / 2, sin * mx + cos * my + (y + endY) / 2, rx, ry, cos, sin
        };
        quarters(middle, first, angle);
        at(endX, endY);
    }

    private void quarters(double[] middle, double first, double angle) throws IOException {
        int count = (int) Math.ceil(Math.abs(angle) / (Math.PI / 2) - 1e-9);
        double part = angle / Math.max(1, count);
        double reach = 4.0 / 3 * Math.tan(part / 4);
        for (int i = 0; i < count; i++) {
            double a = first + i * part;
            double b = a + part;
            var one = point(middle, Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a));
            var two = point(middle, Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b));
            var end = point(middle, Math.cos(b), Math.sin(b));
            to.curveTo(one[0], one[1], two[0], two[1], end[0], end[1]);
        }
    }

    private static float[] point(double[] middle, double u, double v) {
        double px = u * middle[2];
        double py = v * middle[3];
        return new float[] {
            (float) (middle[0] + px * middle[4] - py * middle[5]), (float) (middle[1] + px * middle[5] + py * middle[4])
        };
    }
}
