package org.clientele.recipe;

import java.text.Normalizer;
import java.util.Locale;

/// The same text written another way.
final class Texts {

    private static final int ZERO_WIDTH = 0x200B;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Texts() {}

    static String wide(String text, UnifyText.Width width) {
        return width == UnifyText.Width.UNIFY ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    static String spaced(String text, UnifyText.Spaces spaces) {
        return switch (spaces) {
            case KEEP -> text;
            case TRIM -> trimmed(text);
            case TRIM_AND_COLLAPSE -> collapsed(text);
        };
    }

    static String cased(String text, UnifyText.Letters letters) {
        return switch (letters) {
            case KEEP -> text;
            case LOWER -> text.toLowerCase(Locale.ROOT);
            case UPPER -> text.toUpperCase(Locale.ROOT);
            case TITLE -> titled(text);
            case CALM -> isShouted(text) ? titled(text) : text;
        };
    }

    /// Returns whether the text has two capitals or more and no small letter.
    static boolean isShouted(String text) {
        return text.chars().filter(Character::isUpperCase).count() > 1
                && text.chars().noneMatch(Character::isLowerCase);
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ZERO_WIDTH || c == BYTE_ORDER_MARK;
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /// Several spaces in a row become one; a single one stays what it is.
    private static String collapsed(String text) {
        var trimmed = trimmed(text);
        var collapsed = new StringBuilder(trimmed.length());
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            boolean first = !isSpace(c) || !isSpace(trimmed.charAt(i - 1));
            if (first) {
                collapsed.append(isSpace(c) && isSpace(trimmed.charAt(i + 1)) ? ' ' : c);
            }
        }
        return collapsed.toString();
    }

    private static String titled(String text) {
        var titled = new StringBuilder(text.length());
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            titled.appendCodePoint(inside ? Character.toLowerCase(c) : Character.toTitleCase(c));
            inside = Character.isLetterOrDigit(c) || inside && c == '\'';
            i += Character.charCount(c);
        }
        return titled.toString();
    }
}
