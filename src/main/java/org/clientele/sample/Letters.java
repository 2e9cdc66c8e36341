package org.clientele.sample;

import java.util.Locale;

/// Ways in which the same words are typed differently.
final class Letters {

    private Letters() {}

    static String upper(String value) {
        return value.toUpperCase(Locale.ROOT);
    }

    /// Letters and digits as wide as a Chinese character.
    static String wide(String value) {
        var wide = new StringBuilder();
        value.chars().forEach(c -> wide.append((char) (c == ' ' ? 0x3000 : c > 0x20 && c < 0x7F ? c + 0xFEE0 : c)));
        return wide.toString();
    }

    /// The first two neighbours after the first letter change places.
    static String swapped(String value) {
        return value.length() < 3
                ? value + value.charAt(value.length() - 1)
                : new StringBuilder(value)
                        .deleteCharAt(1)
                        .insert(2, value.charAt(1))
                        .toString();
    }
}
