package org.clientele.analysis.predict;

import java.util.List;

/// How one feature becomes numbers, learnt from training rows alone.
///
/// @param fill what takes the place of a missing value: the median of a number, the most frequent level of a category
/// @param gaps whether values were missing in training; then a column says where
/// @param levels of a category, in order of code points, without the rare ones; none for a number
/// @param others whether rare levels were put together as one more
/// @param mean of a number in training, missing values filled
public record FeatureCode(
        String column, Kind kind, String fill, boolean gaps, List<String> levels, boolean others, double mean) {

    public enum Kind {
        NUMBER,
        CATEGORY
    }

    public FeatureCode {
        levels = List.copyOf(levels);
    }

    /// Returns how many levels there are, the rare ones as one.
    int size() {
        return levels.size() + (others ? 1 : 0);
    }

    /// Returns the level of a text: a rare or unknown one is among the others, and where there are none it is taken as
    /// the most frequent one.
    int level(String text) {
        int known = levels.indexOf(text);
        return known >= 0 ? known : others ? levels.size() : levels.indexOf(fill);
    }
}
