package org.clientele.chart;

import java.util.List;

/// The bars of a histogram, ascending. The first and the last may be open: they hold everything beyond the edge too.
///
/// @param isOpenBelow whether values below the first edge were counted in the first bin
/// @param isOpenAbove whether values above the last edge were counted in the last bin
public record Bins(List<Bin> bins, boolean isOpenBelow, boolean isOpenAbove) implements Plot {

    /// The numbers of rows from an edge up to, not including, the next.
    public record Bin(double from, double to, double all, double chosen) {}

    public Bins {
        bins = List.copyOf(bins);
    }

    @Override
    public int size() {
        return bins.size();
    }

    @Override
    public boolean isFiltered() {
        return bins.stream().anyMatch(b -> b.all() != b.chosen());
    }
}
