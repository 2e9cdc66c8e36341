package org.clientele.chart;

import java.util.List;

/// The cells of a heatmap, row by row from the first value of `ys`; NaN where there are no rows.
public record Cells(List<String> xs, List<String> ys, List<Double> all, List<Double> chosen) implements Plot {

    public Cells {
        xs = List.copyOf(xs);
        ys = List.copyOf(ys);
        all = List.copyOf(all);
        chosen = List.copyOf(chosen);
    }

    @Override
    public int size() {
        return all.size();
    }

    @Override
    public boolean isFiltered() {
        return !all.equals(chosen);
    }
}
