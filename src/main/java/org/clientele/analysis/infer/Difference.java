package org.clientele.analysis.infer;

import java.util.List;
import java.util.Optional;

/// How one column differs between two selections.
///
/// @param effect from 0 to 1, the same for numbers and classes: the correlation of the value with being in the first
/// selection, or Cramér's V
/// @param p of Welch's test or of χ²
/// @param adjusted p after Holm, for all columns compared
public record Difference(
        String column,
        Optional<Means> means,
        List<Share> shares,
        double effect,
        double p,
        double adjusted,
        Strength strength) {

    /// How many of each selection have a value of a class column, as parts of one.
    public record Share(String value, double first, double second) {}

    public Difference {
        shares = List.copyOf(shares);
    }

    Difference adjusted(double other) {
        return new Difference(column, means, shares, effect, p, other, strength);
    }
}
