package org.clientele.recipe;

import java.util.Arrays;
import java.util.Optional;
import org.clientele.table.Role;
import org.clientele.table.Sheet;

/// What tells people apart in a table of people, evened out: names, addresses, the last nine digits of telephones.
record People(String[] names, String[] emails, String[] phones) {

    private static final int DIGITS = 9;

    static People of(Sheet sheet) {
        return new People(
                texts(sheet, Role.NAME, People::name),
                texts(sheet, Role.EMAIL, Fingerprint::folded),
                texts(sheet, Role.PHONE, People::phone));
    }

    private static String[] texts(Sheet sheet, Role role, java.util.function.UnaryOperator<String> even) {
        var texts = new String[sheet.rows()];
        var block = sheet.schema().find(role).map(field -> sheet.block(field.name()));
        Arrays.setAll(texts, row -> block.map(b -> b.text(row))
                .filter(t -> !t.isEmpty())
                .map(even)
                .orElse(""));
        return texts;
    }

    private static String name(String text) {
        var letters = new StringBuilder();
        Fingerprint.folded(text).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    static String phone(String text) {
        var digits = Fingerprint.folded(text).replaceAll("\\D", "");
        return digits.length() < 7 ? "" : digits.substring(Math.max(0, digits.length() - DIGITS));
    }

    /// Returns whether two rows that share an address or a telephone could be one person: they share both, or their
    /// names are equal, the same letters in another order, one letter apart, or one is missing.
    boolean alike(int a, int b) {
        if (!emails[a].isEmpty() && emails[a].equals(emails[b]) && phones[a].equals(phones[b])) {
            return true;
        }
        var x = names[a];
        var y = names[b];
        return x.isEmpty() || y.isEmpty() || x.equals(y) || sorted(x).equals(sorted(y)) || isOneApart(x, y);
    }

    private static String sorted(String text) {
        return new String(
                text.codePoints().sorted().toArray(), 0, (int) text.codePoints().count());
    }

    /// A letter more or less says little in a short name, but a Chinese character is a name.
    private static int fewest(String name) {
        return Character.isIdeographic(name.codePointAt(0)) ? 2 : 4;
    }

    private static boolean isOneApart(String x, String y) {
        if (Math.abs(x.length() - y.length()) > 1 || Math.min(x.length(), y.length()) < fewest(x)) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(x.length(), y.length());
        while (same < shorter && x.charAt(same) == y.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < shorter - same && x.charAt(x.length() - 1 - end) == y.charAt(y.length() - 1 - end)) {
            end++;
        }
        return Math.max(x.length(), y.length()) - same - end <= 1;
    }

    Optional<String> email(int row) {
        return Optional.of(emails[row]).filter(t -> !t.isEmpty());
    }

    Optional<String> phone(int row) {
        return Optional.of(phones[row]).filter(t -> !t.isEmpty());
    }
}
