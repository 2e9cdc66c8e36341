package org.clientele.source;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The line of names that a program underlines with dashes, column by column, as BTEQ and SQL*Plus do below what they
/// say of the query.
final class RuledNames {

    private static final int LINES = 100;
    private static final Pattern DASHES = Pattern.compile("^ *+-{2,}+(?: ++-{2,}+)++ *+");

    private RuledNames() {}

    /// Returns the number of the first such line, from 1.
    static OptionalInt line(byte[] head) {
        var lines =
                new String(head, StandardCharsets.UTF_8).lines().limit(LINES).toList();
        return IntStream.range(1, lines.size())
                .filter(i -> !lines.get(i - 1).isBlank()
                        && DASHES.matcher(lines.get(i)).matches())
                .findFirst();
    }
}
