package org.clientele.chart;

import java.util.List;
import org.clientele.chart.Marks.Mark;

/// The slices of a pie: the greatest values, then the others, then the missing.
///
/// @param values how many distinct values the column has
public record Slices(List<Mark> slices, int values) implements Shares {

    public Slices {
        slices = List.copyOf(slices);
    }

    @Override
    public List<Mark> parts() {
        return slices;
    }
}
