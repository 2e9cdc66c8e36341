package org.clientele.words;

/// A text as it may stand in one line of a log or a terminal: what would end the line, move the cursor or turn the
/// writing direction is written as its code, so that no value can pass for a line of ours.
public final class Visible {

    private Visible() {}

    /// Returns the text with every such character as a backslash, `u` and its four digits.
    public static String line(String text) {
        if (text.codePoints().noneMatch(Visible::isUnseen)) {
            return text;
        }
        var line = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isUnseen(c)) {
                line.append("\\u%04X".formatted(c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
