package org.clientele.ui.data;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/// A small picture of a distribution: one bar per count, as high as the greatest allows. It is one shape and not a
/// canvas, so that it takes its colour from the theme.
final class Bars extends Region {

    private static final double LEAST = 1;

    private final Path path = new Path();
    private List<Integer> counts = List.of();

    Bars() {
        getStyleClass().add("distribution");
        path.getStyleClass().add("distribution-bars");
        path.setManaged(false);
        getChildren().add(path);
    }

    void show(List<Integer> shown) {
        counts = List.copyOf(shown);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        path.getElements().clear();
        double most = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
        double step = (getWidth() - snappedLeftInset() - snappedRightInset()) / Math.max(1, counts.size());
        double gap = step > 4 ? 1 : 0;
        double base = getHeight() - snappedBottomInset();
        double room = base - snappedTopInset();
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                bar(snappedLeftInset() + i * step, step - gap, base, Math.max(LEAST, room * counts.get(i) / most));
            }
        }
    }

    private void bar(double x, double width, double base, double height) {
        path.getElements()
                .addAll(
                        new MoveTo(x, base),
                        new VLineTo(base - height),
                        new HLineTo(x + width),
                        new VLineTo(base),
                        new ClosePath());
    }
}
