package org.clientele.source.excel;

import java.nio.charset.StandardCharsets;
import org.clientele.spec.Problem;

/// Makes the text of a cell of what stands in the file: a number is what its format says, a shared text is looked up.
record CellValues(SharedTexts texts, Styles styles, boolean since1904) {

    /// Takes the bytes of a cell.
    interface Taker {
        void take(byte[] bytes, int from, int to);
    }

    void give(String type, int style, StringBuilder value, Taker taker) {
        switch (type) {
            case "s" -> {
                int place = place(value);
                taker.take(texts.bytes(), texts.from(place), texts.to(place));
            }
            case "b" -> give(value.length() == 1 && value.charAt(0) == '1' ? "TRUE" : "FALSE", taker);
            case "", "n" -> give(number(style, value), taker);
            default -> give(RichText.unescaped(value), taker);
        }
    }

    /// Returns the number of a shared text that is there.
    int place(CharSequence value) {
        int place = isShort(value) ? (int) Math.min(Integer.MAX_VALUE, Long.parseLong(value.toString())) : -1;
        if (!texts.has(place)) {
            throw new Problem("problem.excel.shared", value.toString());
        }
        return place;
    }

    private static void give(String text, Taker taker) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        taker.take(utf8, 0, utf8.length);
    }

    private String number(int style, StringBuilder value) {
        var form = styles.form(style);
        if (form == NumberForm.PLAIN && isShort(value)) {
            return value.toString();
        }
        try {
            return form.text(Double.parseDouble(value.toString()), since1904);
        } catch (NumberFormatException e) {
            return value.toString();
        }
    }

    private static boolean isShort(CharSequence value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return !value.isEmpty() && value.length() < 16 && (value.length() == 1 || value.charAt(0) != '0');
    }
}
