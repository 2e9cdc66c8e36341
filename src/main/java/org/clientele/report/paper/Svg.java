package org.clientele.report.paper;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// The shapes and texts of an SVG file as plotly writes it, drawn into a page as shapes and texts.
final class Svg {

    private static final Pattern MOVE = Pattern.compile("(translate|rotate|scale|matrix)\\(([^)]*)\\)");

    /// What a browser writes and XML 1.0 does not read.
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final PDPageContentStream to;
    private final SvgText texts;
    private final Map<String, Element> clips = new HashMap<>();
    private final Map<String, PDExtendedGraphicsState> veils = new HashMap<>();

    /// Writes a line of text.
    interface Writer {

        void write(String line, double x, double y, Letter letter);
    }

    Svg(PDPageContentStream to, Writer writer, Faces faces) {
        this.to = to;
        this.texts = new SvgText(writer, faces);
    }

    void draw(byte[] svg) throws IOException {
        var root = root(svg);
        var found = root.getElementsByTagName("clipPath");
        for (int i = 0; i < found.getLength(); i++) {
            clips.put(((Element) found.item(i)).getAttribute("id"), (Element) found.item(i));
        }
        within(root, Look.FIRST.of(root));
    }

    private static Element root(byte[] svg) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var text = new String(svg, StandardCharsets.UTF_8);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(NO_XML.matcher(text).replaceAll(" "))))
                    .getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private void within(Element parent, Look look) throws IOException {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.ELEMENT_NODE && !Look.isHidden((Element) node)) {
                element((Element) node, look.of((Element) node));
            }
        }
    }

    private void element(Element element, Look look) throws IOException {
        to.saveGraphicsState();
        move(element.getAttribute("transform"));
        clip(element.getAttribute("clip-path"));
        switch (element.getTagName()) {
            case "g", "svg" -> within(element, look);
            case "path", "rect", "circle", "line" -> shape(element, look);
            case "text" -> {
                if (look.isFilled()) {
                    veil(look);
                    texts.draw(element, look);
                }
            }
            case "image" -> Mosaic.draw(element, to);
            default -> {}
        }
        to.restoreGraphicsState();
    }

    private void move(String transform) throws IOException {
        for (var match = MOVE.matcher(transform); match.find(); ) {
            var parts = match.group(2).strip().split("[\\s,]+");
            var n = new double[parts.length];
            for (int i = 0; i < parts.length; i++) {
                n[i] = Double.parseDouble(parts[i]);
            }
            switch (match.group(1)) {
                case "translate" ->
                    to.transform(Matrix.getTranslateInstance((float) n[0], n.length > 1 ? (float) n[1] : 0));
                case "scale" -> to.transform(Matrix.getScaleInstance((float) n[0], (float) n[n.length - 1]));
                case "rotate" -> {
                    float x = n.length > 2 ? (float) n[1] : 0;
                    float y = n.length > 2 ? (float) n[2] : 0;
                    to.transform(Matrix.getRotateInstance(Math.toRadians(n[0]), x, y));
                    to.transform(Matrix.getTranslateInstance(-x, -y));
                }
                default ->
                    to.transform(new Matrix(
                            (float) n[0], (float) n[1], (float) n[2], (float) n[3], (float) n[4], (float) n[5]));
            }
        }
    }

    private void clip(String reference) throws IOException {
        var id = reference.replaceAll("^url\\(['\"]?[^#]*#|['\"]?\\)$", "");
        if (clips.containsKey(id)) {
            var clip = clips.get(id);
            for (var node = clip.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node.getNodeType() == Node.ELEMENT_NODE) {
                    outline((Element) node);
                    to.clip();
                }
            }
        }
    }

    private void shape(Element element, Look look) throws IOException {
        if (!look.isFilled() && !look.isStroked() || element.getTagName().equals("path") && !isDrawn(element)) {
            return;
        }
        veil(look);
        if (look.isStroked()) {
            int rgb = Look.colour(look.stroke());
            to.setStrokingColor(Leaf.part(rgb, 16), Leaf.part(rgb, 8), Leaf.part(rgb, 0));
            to.setLineWidth((float) look.strokeWidth());
            to.setMiterLimit(2);
            dash(look.dash());
        }
        if (look.isFilled()) {
            Leaf.colour(to, Look.colour(look.fill()));
        }
        outline(element);
        if (look.isFilled() && look.isStroked()) {
            to.fillAndStroke();
        } else if (look.isFilled()) {
            to.fill();
        } else {
            to.stroke();
        }
    }

    private static boolean isDrawn(Element path) {
        return path.getAttribute("d").strip().length() > 1;
    }

    private void dash(String dash) throws IOException {
        if (!dash.equals("none") && !dash.isBlank()) {
            var parts = dash.replace("px", "").strip().split("[\\s,]+");
            var lengths = new float[parts.length];
            for (int i = 0; i < parts.length; i++) {
                lengths[i] = Float.parseFloat(parts[i]);
            }
            to.setLineDashPattern(lengths, 0);
        }
    }

    private void veil(Look look) throws IOException {
        float fill = (float) (look.fillOpacity() * look.opacity());
        float stroke = (float) (look.strokeOpacity() * look.opacity());
        if (fill < 1 || stroke < 1) {
            to.setGraphicsStateParameters(veils.computeIfAbsent(fill + " " + stroke, _ -> {
                var state = new PDExtendedGraphicsState();
                state.setNonStrokingAlphaConstant(fill);
                state.setStrokingAlphaConstant(stroke);
                return state;
            }));
        }
    }

    private void outline(Element e) throws IOException {
        switch (e.getTagName()) {
            case "rect" -> to.addRect(f(e, "x"), f(e, "y"), f(e, "width"), f(e, "height"));
            case "line" -> {
                to.moveTo(f(e, "x1"), f(e, "y1"));
                to.lineTo(f(e, "x2"), f(e, "y2"));
            }
            case "circle" -> {
                float r = f(e, "r");
                Route.draw(
                        "M%s,%sa%s,%s 0 1 0 %s,0a%s,%s 0 1 0 %s,0Z"
                                .formatted(f(e, "cx") - r, f(e, "cy"), r, r, 2 * r, r, r, -2 * r),
                        to);
            }
            default -> Route.draw(e.getAttribute("d"), to);
        }
    }

    private static float f(Element element, String name) {
        var text = element.getAttribute(name).replace("px", "");
        return text.isEmpty() ? 0 : Float.parseFloat(text);
    }
}
