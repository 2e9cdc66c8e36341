package org.clientele.chart;

import java.util.List;

/// Box plots, in the order they are drawn.
///
/// @param values how many distinct values the column of groups has
public record Boxes(List<Group> groups, int values) implements Plot {

    /// The box of one group: of all its rows and of the chosen ones.
    public record Group(Marks.Kind kind, String value, Five all, Five chosen) {}

    /// What is drawn of one box: the ends of the whiskers, the quartiles, and the values beyond the whiskers, of many
    /// the least, the greatest and some between.
    ///
    /// @param beyond how many values lie beyond the whiskers
    public record Five(
            int count,
            double low,
            double lower,
            double median,
            double upper,
            double high,
            List<Double> outliers,
            int beyond) {

        public Five {
            outliers = List.copyOf(outliers);
        }
    }

    public Boxes {
        groups = List.copyOf(groups);
    }

    @Override
    public int size() {
        return groups.size();
    }

    @Override
    public boolean isFiltered() {
        return groups.stream().anyMatch(g -> g.all().count() != g.chosen().count());
    }
}
