package org.clientele.report.paper;

/// What of a text can be shown on one line: no control, no mark that turns the direction of what follows, no half
/// character.
final class Legible {

    private Legible() {}

    static String of(String text) {
        var legible = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (Character.getType(character)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> legible.append(' ');
                case Character.FORMAT, Character.SURROGATE -> {}
                default -> legible.appendCodePoint(character);
            }
        });
        return legible.toString();
    }
}
