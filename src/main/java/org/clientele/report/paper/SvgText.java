package org.clientele.report.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The texts of an SVG file: lines of pieces, each line begun, centred or ended at a point.
final class SvgText {

    private final Svg.Writer writer;
    private final Faces faces;

    /// Pieces that follow each other on one line.
    private static final class Line {

        private final double x;
        private final double y;
        private final List<Piece> pieces = new ArrayList<>();

        Line(double x, double y) {
            this.x = x;
            this.y = y;
        }
    }

    private record Piece(String text, Letter letter) {}

    SvgText(Svg.Writer writer, Faces faces) {
        this.writer = writer;
        this.faces = faces;
    }

    void draw(Element text, Look look) throws IOException {
        var lines = new ArrayList<Line>();
        lines.add(new Line(length(text, "x", look, 0), length(text, "y", look, 0) + length(text, "dy", look, 0)));
        gather(text, look, lines);
        for (var line : lines) {
            write(line, look.anchor());
        }
    }

    private void gather(Element parent, Look look, List<Line> lines) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE) {
                lines.getLast().pieces.add(new Piece(Legible.of(node.getNodeValue()), letter(look)));
            } else if (node.getNodeType() == Node.ELEMENT_NODE) {
                var element = (Element) node;
                var own = look.of(element);
                var last = lines.getLast();
                if (element.hasAttribute("x") || element.hasAttribute("y")) {
                    lines.add(new Line(
                            length(element, "x", own, last.x),
                            length(element, "y", own, last.y) + length(element, "dy", own, 0)));
                }
                gather(element, own, lines);
            }
        }
    }

    private static Letter letter(Look look) {
        return new Letter(look.strong() ? Face.STRONG : Face.REGULAR, look.size(), Look.colour(look.fill()));
    }

    private void write(Line line, String anchor) throws IOException {
        double wide = 0;
        for (var piece : line.pieces) {
            wide += wide(piece);
        }
        double x = line.x - (anchor.equals("middle") ? wide / 2 : anchor.equals("end") ? wide : 0);
        for (var piece : line.pieces) {
            writer.write(piece.text(), x, line.y, piece.letter());
            x += wide(piece);
        }
    }

    private double wide(Piece piece) throws IOException {
        return faces.width(piece.letter().face(), piece.text()) * piece.letter().size();
    }

    private static double length(Element element, String name, Look look, double otherwise) {
        var text = element.getAttribute(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        return text.endsWith("em")
                ? Double.parseDouble(text.substring(0, text.length() - 2)) * look.size()
                : Double.parseDouble(text.replace("px", ""));
    }
}
