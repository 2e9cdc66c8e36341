package org.clientele.analysis.recommend;

import java.util.List;
import org.clientele.spec.Result;
import org.clientele.spec.Shape;
import org.clientele.table.Privacy;

/// Which items are alike, by who has bought or rated them. Items are in the order of their values.
///
/// @param items what the items are, as text
/// @param labels what they are called
/// @param popularity how many customers each has
/// @param privacy the class of the names of the items
public record ItemNeighbours(
        Liking liking,
        Neighbourhood neighbourhood,
        LineCounts lines,
        int customers,
        int pairs,
        List<String> items,
        List<String> labels,
        List<Integer> popularity,
        ItemLinks links,
        Privacy privacy)
        implements Result {

    public ItemNeighbours {
        items = List.copyOf(items);
        labels = List.copyOf(labels);
        popularity = List.copyOf(popularity);
    }

    /// Returns how many items have no neighbour.
    public int alone() {
        int alone = 0;
        for (int item = 0; item < items.size(); item++) {
            alone += links.starts()[item] == links.starts()[item + 1] ? 1 : 0;
        }
        return alone;
    }

    @Override
    public Shape shape() {
        return new NeighbourShape(liking, privacy);
    }
}
