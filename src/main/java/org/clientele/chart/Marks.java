package org.clientele.chart;

import java.util.List;
import java.util.Optional;

/// Bars or points, in the order they are drawn.
///
/// @param grain the length of the periods, where the marks are periods
/// @param values how many distinct values the column has
public record Marks(List<Mark> marks, Optional<Grain> grain, int values) implements Plot {

    /// What a mark stands for.
    public enum Kind {
        VALUE,
        /// All values beyond the top ones.
        OTHER,
        /// The rows that have no value.
        MISSING
    }

    /// One mark: the value as canonical text (a period's first day), and its number of all and of the chosen rows;
    /// NaN where there is none.
    public record Mark(Kind kind, String value, double all, double chosen) {}

    public Marks {
        marks = List.copyOf(marks);
    }

    @Override
    public int size() {
        return marks.size();
    }

    @Override
    public boolean isFiltered() {
        return marks.stream().anyMatch(m -> Double.compare(m.all(), m.chosen()) != 0);
    }
}
