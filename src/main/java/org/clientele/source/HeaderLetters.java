package org.clientele.source;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/// The letters and digits of headers. Loops, because regular expressions over a thousand words take longer to compile
/// than a file of a thousand rows to read.
final class HeaderLetters {

    private HeaderLetters() {}

    /// Returns letters and digits only.
    static String only(String text) {
        var only = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            if (isPart(letter)) {
                only.appendCodePoint(letter);
            }
            i += Character.charCount(letter);
        }
        return only.length() == text.length() ? text : only.toString();
    }

    /// Returns the runs of letters and digits; a capital after a small letter or a digit begins another
    /// one, and so does each Chinese character, and what stands after one. The first is empty where
    /// something else stands before.
    static String[] words(String header) {
        var text = header.strip();
        var words = new ArrayList<String>();
        int begun = -1;
        int before = ' ';
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            if (begun >= 0 && (!isPart(letter) || isBreak(before, letter) || isCapitalized(text, i))) {
                words.add(text.substring(begun, i));
                begun = -1;
            }
            begun = begun < 0 && isPart(letter) ? i : begun;
            before = letter;
            i += Character.charCount(letter);
        }
        if (begun >= 0) {
            words.add(text.substring(begun));
        }
        return led(words, text);
    }

    private static String[] led(List<String> words, String text) {
        boolean isEmpty = text.isEmpty() || !words.isEmpty() && !isPart(text.codePointAt(0));
        if (isEmpty) {
            words.addFirst("");
        }
        return words.toArray(String[]::new);
    }

    private static boolean isBreak(int before, int letter) {
        if (letter < 128 && before < 128) {
            return letter >= 'A' && letter <= 'Z' && !(before >= 'A' && before <= 'Z');
        }
        if (isHan(letter)) {
            return true;
        }
        int kind = Character.getType(before);
        return isHan(before) && Character.isLetter(letter)
                || Character.getType(letter) == Character.UPPERCASE_LETTER
                        && (kind == Character.LOWERCASE_LETTER || isNumber(before));
    }

    /// Returns whether a word begins at a capital after another one: two small letters follow it, not the mere s of a
    /// plural.
    private static boolean isCapitalized(String text, int at) {
        return at > 0
                && at + 2 < text.length()
                && isAmong(text.charAt(at - 1), 'A', 'Z')
                && isAmong(text.charAt(at), 'A', 'Z')
                && isAmong(text.charAt(at + 1), 'a', 'z')
                && isAmong(text.charAt(at + 2), 'a', 'z');
    }

    private static boolean isAmong(char letter, char first, char last) {
        return letter >= first && letter <= last;
    }

    private static boolean isPart(int letter) {
        return letter < 128
                ? letter >= '0' && letter <= '9' || letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z'
                : Character.isLetter(letter) || isNumber(letter);
    }

    private static boolean isNumber(int letter) {
        int kind = Character.getType(letter);
        return kind == Character.DECIMAL_DIGIT_NUMBER
                || kind == Character.LETTER_NUMBER
                || kind == Character.OTHER_NUMBER;
    }

    private static boolean isHan(int letter) {
        return letter >= 0x2E80 && UnicodeScript.of(letter) == UnicodeScript.HAN;
    }
}
