package org.clientele.ui.models;

import org.clientele.analysis.predict.Fitted;
import org.clientele.analysis.predict.Measure;
import org.clientele.words.Words;

/// What a forest is made of, and how it does on rows that its trees were not grown from, as a sentence.
record ForestText(Words words, Fitted.Grown grown) {

    String sentence() {
        var forest = grown.forest();
        var size = words.text("models.forest.size", forest.trees().size(), words.number(forest.leaves(), 0));
        if (grown.outOfBag().isEmpty()) {
            return size;
        }
        boolean classes = grown.outOfBag().stream().anyMatch(m -> m.measure() == Measure.AUC);
        var judged = classes
                ? words.text(
                        "models.forest.class",
                        Figures.of(words, figure(Measure.AUC)),
                        words.percent(1 - figure(Measure.ACCURACY), 1))
                : words.text(
                        "models.forest.number",
                        Figures.of(words, figure(Measure.RMSE)),
                        words.percent(Math.max(0, figure(Measure.R2)), 0));
        return size + words.text("models.verdict.gap") + judged;
    }

    private double figure(Measure measure) {
        return grown.outOfBag().stream()
                .filter(m -> m.measure() == measure)
                .mapToDouble(Fitted.Measured::value)
                .findFirst()
                .orElse(Double.NaN);
    }
}
