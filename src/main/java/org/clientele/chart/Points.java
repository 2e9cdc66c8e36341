package org.clientele.chart;

import java.util.List;

/// Points of a scatter: a sample of all rows that have both values, and one of the chosen among them.
///
/// @param rows how many rows have both values
/// @param chosenRows how many of the chosen rows have
public record Points(List<Point> all, List<Point> chosen, int rows, int chosenRows, Scale x, Scale y) implements Plot {

    /// One row; dates and times as days since 1970.
    public record Point(double x, double y) {}

    /// What the numbers along an axis are.
    public enum Scale {
        NUMBER,
        DATE
    }

    public Points {
        all = List.copyOf(all);
        chosen = List.copyOf(chosen);
    }

    /// Returns whether there are more rows than points.
    public boolean isSample() {
        return chosen.size() < chosenRows || all.size() < rows;
    }

    @Override
    public int size() {
        return chosen.size();
    }

    @Override
    public boolean isFiltered() {
        return chosenRows < rows;
    }
}
