package org.clientele.customer;

import org.clientele.table.Role;

/// Personal values so that a person is told from another and not named: the first character of each word of a name, the
/// domain of an e-mail address, the last four digits of a
/// phone or of an identity number. Of everything else only that it is there.
public enum Mask {
    MASKED,
    SHOWN;

    private static final char DOT = '•';
    private static final int MOST = 8;
    private static final String HIDDEN = "•••••";

    /// Returns the value as it may be seen.
    public String of(Role role, String value) {
        if (this == SHOWN) {
            return value;
        }
        return switch (role) {
            case NAME -> name(value);
            case EMAIL -> email(value);
            case PHONE, ID_NUMBER -> phone(value);
            default -> HIDDEN;
        };
    }

    private static String name(String value) {
        var masked = new StringBuilder();
        for (var word : value.strip().split("\\s+")) {
            if (!word.isEmpty()) {
                int first = word.offsetByCodePoints(0, 1);
                int others = word.codePointCount(first, word.length());
                masked.append(masked.isEmpty() ? "" : " ")
                        .append(word, 0, first)
                        .append(String.valueOf(DOT).repeat(Math.min(MOST, others)));
            }
        }
        return masked.toString();
    }

    private static String email(String value) {
        int at = value.lastIndexOf('@');
        return at < 1 ? HIDDEN : value.substring(0, value.offsetByCodePoints(0, 1)) + HIDDEN + value.substring(at);
    }

    private static String phone(String value) {
        var digits = value.replaceAll("\\D", "");
        return digits.length() < 8 ? HIDDEN : HIDDEN + digits.substring(digits.length() - 4);
    }
}
