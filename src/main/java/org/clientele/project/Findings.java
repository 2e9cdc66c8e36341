package org.clientele.project;

import java.util.List;
import org.clientele.project.Receipt.Counts;

/// What an erasure would take away, before it does.
///
/// @param parts what goes of each source, those of which nothing goes left out
/// @param shared addresses and numbers that name another customer too, and stay
/// @param models models that were put away; they hold no row, but may have learned from the person
/// @param left how often something was written to a file or copied, where erasing does not reach
/// @param silent titles of tables that could not be looked through
public record Findings(
        String customer, Counts counts, List<Part> parts, int shared, int models, long left, List<String> silent) {

    /// What goes of one source.
    public record Part(String label, int rows, int cells, int records) {}

    public Findings {
        parts = List.copyOf(parts);
        silent = List.copyOf(silent);
    }

    /// Returns whether there is nothing to erase.
    public boolean isNothing() {
        return counts.equals(new Counts(0, 0, 0, 0, 0, 0, 0, 0));
    }
}
