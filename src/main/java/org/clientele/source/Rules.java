package org.clientele.source;

import java.util.List;
import java.util.regex.Pattern;

/// The line of dashes that Markdown and printed tables have below the names of their columns.
final class Rules {

    private static final Pattern DASHES = Pattern.compile(":?-{3,}:?");

    private Rules() {}

    /// Returns whether the cells are dashes only, of an own column or its edge.
    static boolean isOne(List<String> cells) {
        var full = cells.stream().filter(cell -> !cell.isBlank()).toList();
        return !full.isEmpty()
                && full.stream().allMatch(cell -> DASHES.matcher(cell.strip()).matches());
    }
}
