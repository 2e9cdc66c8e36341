package org.clientele.chart;

import java.util.List;
import org.clientele.chart.Marks.Mark;

/// The areas of a treemap, group by group.
///
/// @param values how many distinct values the column has: pairs of values, where it is drawn in groups
public record Leaves(List<Leaf> leaves, int values) implements Shares {

    /// One area: the value of the outer column, where there is one (its numbers are those of the whole group), and the
    /// value and numbers of its own.
    public record Leaf(List<Mark> groups, Mark mark) {

        public Leaf {
            groups = List.copyOf(groups);
        }

        /// Returns whether it stands for one value of every column, so that it can be filtered by.
        public boolean isValue() {
            return mark.kind() != Marks.Kind.OTHER
                    && groups.stream().noneMatch(group -> group.kind() == Marks.Kind.OTHER);
        }

        /// Returns the values along the chart's axes.
        public List<String> path() {
            return java.util.stream.Stream.concat(groups.stream(), java.util.stream.Stream.of(mark))
                    .map(Mark::value)
                    .toList();
        }
    }

    public Leaves {
        leaves = List.copyOf(leaves);
    }

    @Override
    public List<Mark> parts() {
        return leaves.stream().map(Leaf::mark).toList();
    }
}
