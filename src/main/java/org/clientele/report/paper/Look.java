package org.clientele.report.paper;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;

/// How an element of an SVG file looks: what it says of itself, and what it takes over from what it lies in.
record Look(
        String fill,
        double fillOpacity,
        String stroke,
        double strokeOpacity,
        double strokeWidth,
        String dash,
        double opacity,
        double size,
        boolean strong,
        String anchor) {

    static final Look FIRST = new Look("#000", 1, "none", 1, 1, "none", 1, 12, false, "start");

    private static final int HALF_BOLD = 550;

    /// Returns how an element within this looks.
    Look of(Element element) {
        var said = said(element);
        return new Look(
                said.getOrDefault("fill", fill),
                number(said, "fill-opacity", fillOpacity),
                said.getOrDefault("stroke", stroke),
                number(said, "stroke-opacity", strokeOpacity),
                number(said, "stroke-width", strokeWidth),
                said.getOrDefault("stroke-dasharray", dash),
                opacity * number(said, "opacity", 1),
                number(said, "font-size", size),
                strong(said.getOrDefault("font-weight", strong ? "bold" : "normal")),
                said.getOrDefault("text-anchor", anchor));
    }

    static boolean isHidden(Element element) {
        var said = said(element);
        return said.getOrDefault("display", "").equals("none")
                || said.getOrDefault("visibility", "").equals("hidden");
    }

    private static boolean strong(String weight) {
        return weight.equals("bold") || weight.matches("\\d+") && Integer.parseInt(weight) >= HALF_BOLD;
    }

    private static Map<String, String> said(Element element) {
        var said = new HashMap<String, String>();
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            said.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        for (var rule : element.getAttribute("style").split(";")) {
            int colon = rule.indexOf(':');
            if (colon > 0) {
                said.put(
                        rule.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        rule.substring(colon + 1).strip());
            }
        }
        return said;
    }

    private static double number(Map<String, String> said, String name, double otherwise) {
        var text = said.getOrDefault(name, "").replaceAll("[a-z]+$", "");
        return text.isEmpty() ? otherwise : Double.parseDouble(text);
    }

    boolean isFilled() {
        return !fill.equals("none") && !fill.startsWith("url") && fillOpacity * opacity > 0;
    }

    boolean isStroked() {
        return !stroke.equals("none") && strokeWidth > 0 && strokeOpacity * opacity > 0;
    }

    /// Returns a colour as red, green and blue.
    static int colour(String css) {
        if (css.startsWith("#")) {
            var digits = css.substring(1);
            return digits.length() == 3
                    ? Integer.parseInt(digits.replaceAll("(.)", "$1$1"), 16)
                    : Integer.parseInt(digits.substring(0, 6), 16);
        }
        if (css.startsWith("rgb")) {
            var parts = css.replaceAll("[^\\d.,]", "").split(",");
            int rgb = 0;
            for (int i = 0; i < 3; i++) {
                rgb = rgb << 8 | (int) Math.round(Double.parseDouble(parts[i]));
            }
            return rgb;
        }
        return css.equals("white") ? 0xFFFFFF : 0;
    }
}
