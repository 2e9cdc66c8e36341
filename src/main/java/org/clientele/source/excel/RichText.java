package org.clientele.source.excel;

import java.util.regex.Pattern;

/// A text in a sheet or among the shared ones: its runs one after the other, without the readings of characters.
final class RichText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /// Reads to the end of the current element.
    static String read(Xml xml, String element, StringBuilder text) {
        text.setLength(0);
        boolean reading = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                reading = true;
            } else if (xml.ends("rPh")) {
                reading = false;
            } else if (xml.starts("t") && !reading) {
                xml.text(text);
            }
        }
        return unescaped(text);
    }

    static String unescaped(StringBuilder text) {
        if (text.indexOf("_x") < 0) {
            return text.toString();
        }
        return ESCAPED.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
