package org.clientele.ui.imports;

import java.util.List;
import org.clientele.words.Words;

/// Delimiters as they are called.
final class Delimiters {

    static final List<String> OFFERED = List.of(",", ";", "\t", "|", ":", " ");

    private Delimiters() {}

    static String said(String delimiter, Words words) {
        if (delimiter.isBlank() && delimiter.length() > 1) {
            return words.text("import.delimiter.spaces");
        }
        var one = one(delimiter.charAt(0), words);
        return delimiter.length() > 1 ? words.text("import.delimiter.padded", one) : one;
    }

    private static String one(char delimiter, Words words) {
        return switch (delimiter) {
            case ',' -> words.text("import.delimiter.comma");
            case ';' -> words.text("import.delimiter.semicolon");
            case '\t' -> words.text("import.delimiter.tab");
            case '|' -> words.text("import.delimiter.bar");
            case ':' -> words.text("import.delimiter.colon");
            case ' ' -> words.text("import.delimiter.space");
            default -> delimiter < ' ' ? "U+%04X".formatted((int) delimiter) : String.valueOf(delimiter);
        };
    }
}
