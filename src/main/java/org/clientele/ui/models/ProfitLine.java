package org.clientele.ui.models;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;

/// What acting brings by threshold, from 0 at the left to 1 at the right: a line, a thin line at nothing, an upright
/// one at the threshold that is tried, and a point at the one that was learnt.
final class ProfitLine extends Pane {

    private final Polyline line = new Polyline();
    private final Region zero = part("profit-zero");
    private final Region cut = part("profit-cut");
    private final Region best = part("profit-best");
    private List<Double> profits = List.of();
    private double tried;
    private double learnt;

    ProfitLine() {
        getStyleClass().add("profit-line");
        line.getStyleClass().add("profit-curve");
        line.setManaged(false);
        getChildren().addAll(zero, cut, line, best);
    }

    private static Region part(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        region.setManaged(false);
        return region;
    }

    /// @param all for each hundredth
    /// @param at the hundredth that is tried, `chosen` the one that was learnt
    void show(List<Double> all, int at, int chosen) {
        profits = all;
        tried = at / 100.0;
        learnt = chosen / 100.0;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (profits.isEmpty()) {
            return;
        }
        line.getPoints().clear();
        for (int i = 0; i < profits.size(); i++) {
            line.getPoints().addAll(x(i / (profits.size() - 1.0)), y(profits.get(i)));
        }
        zero.resizeRelocate(0, y(0), getWidth(), 1);
        cut.resizeRelocate(x(tried) - 1, 0, 2, getHeight());
        double size = best.prefWidth(-1);
        double value = profits.get((int) Math.round(learnt * 100));
        best.resizeRelocate(x(learnt) - size / 2, y(value) - size / 2, size, size);
    }

    private double edge() {
        return best.prefWidth(-1);
    }

    private double x(double share) {
        return edge() + share * (getWidth() - 2 * edge());
    }

    private double y(double value) {
        double most = Math.max(0, profits.stream().mapToDouble(p -> p).max().orElse(0));
        double least = Math.min(0, profits.stream().mapToDouble(p -> p).min().orElse(0));
        double share = most > least ? (value - least) / (most - least) : 0.5;
        return getHeight() - edge() - share * (getHeight() - 2 * edge());
    }
}
