package org.clientele.analysis.predict;

/// One column of numbers that a model reads: the value of a feature, whether it is missing, or whether it has a level.
///
/// @param feature the place of the feature
/// @param level the place of the level
public record EncodedColumn(int feature, Kind kind, int level, String term) {

    public enum Kind {
        VALUE,
        GAP,
        LEVEL
    }
}
