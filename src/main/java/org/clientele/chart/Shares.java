package org.clientele.chart;

import java.util.List;
import org.clientele.chart.Marks.Mark;
import org.clientele.table.Numbers;

/// Parts of a whole, all rows and the chosen ones.
public sealed interface Shares extends Plot permits Slices, Leaves {

    /// Returns the parts in the order they are drawn.
    List<Mark> parts();

    /// Returns how many distinct values the column has.
    int values();

    @Override
    default int size() {
        return parts().size();
    }

    @Override
    default boolean isFiltered() {
        return parts().stream().anyMatch(part -> Double.compare(part.all(), part.chosen()) != 0);
    }

    /// Returns what the parts of the chosen rows sum up to.
    default double whole() {
        return Numbers.sum(parts().stream().mapToDouble(Mark::chosen).toArray());
    }

    /// Returns a part of the chosen rows as a share of their whole.
    default double share(int part) {
        return parts().get(part).chosen() / whole();
    }
}
