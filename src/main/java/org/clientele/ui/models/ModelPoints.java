package org.clientele.ui.models;

import java.util.Optional;
import org.clientele.analysis.predict.ClassView;
import org.clientele.analysis.predict.Trained;
import org.clientele.ui.Knowable;
import org.clientele.words.Words;
import org.clientele.workbook.Excerpt;

/// The points of the figures of a model, as figures that can be asked how they are known.
record ModelPoints(Words words, Trained model, Knowable figures) {

    /// @param figure the place of the figure among those of [ModelFigures]
    /// @param mark the place of the point; -1 for the whole figure
    void ask(int figure, int mark) {
        model.classes()
                .ifPresentOrElse(
                        view -> ask(view, view.roc().isEmpty() ? figure + 2 : figure, mark),
                        () -> figures.ask("points", words.text("figure.points"), "", Excerpt.ALL));
    }

    private void ask(ClassView view, int figure, int mark) {
        switch (figure) {
            case 0 -> curve("roc", "models.roc", view, mark);
            case 1 -> curve("gain", "models.gain", view, mark);
            default -> calibration(view, mark);
        }
    }

    /// The first point of the curve is reached by no row.
    private void curve(String kind, String title, ClassView view, int mark) {
        var point = Optional.of(mark).filter(at -> at >= 0).map(view.roc()::get);
        var excerpt = point.filter(p -> Double.isFinite(p.threshold()))
                .<Excerpt>map(p -> new Excerpt.ScoredFrom(model.kind(), p.threshold()))
                .orElse(Excerpt.ALL);
        var x = kind.equals("roc") || mark < 0
                ? point.map(p -> p.falsePositives())
                : Optional.of(view.gains().get(mark).reached());
        var value = point.map(p -> words.text(
                        "models.point", words.percent(x.orElse(0.0), 1), words.percent(p.truePositives(), 1)))
                .orElse("");
        figures.ask(kind, words.text(title), value, excerpt);
    }

    private void calibration(ClassView view, int mark) {
        var bin = Optional.of(mark).filter(at -> at >= 0).map(view.calibration()::get);
        figures.ask(
                "calibration",
                words.text("models.calibration"),
                bin.map(b -> words.text("models.point", words.percent(b.meanScore(), 1), words.percent(b.share(), 1)))
                        .orElse(""),
                bin.<Excerpt>map(b -> new Excerpt.ScoredIn(model.kind(), b.from(), b.to()))
                        .orElse(Excerpt.ALL));
    }
}
