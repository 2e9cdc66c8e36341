package org.clientele.ui.models;

import java.util.Optional;
import java.util.function.Supplier;
import org.clientele.analysis.predict.ClassView;
import org.clientele.analysis.predict.NumberView;
import org.clientele.analysis.predict.PartRows;
import org.clientele.analysis.predict.Split;
import org.clientele.analysis.predict.Trained;
import org.clientele.ui.Knowable;
import org.clientele.words.Words;
import org.clientele.workbook.Excerpt;

/// The points of the figures of a model, as figures that can be asked how they are known.
record ModelPoints(Words words, Split split, Trained model, Knowable figures) {

    /// @param figure the place of the figure among those of [ModelFigures]
    /// @param mark the place of the point; -1 for the whole figure
    void ask(int figure, int mark) {
        model.classes()
                .ifPresentOrElse(
                        view -> ask(view, view.roc().isEmpty() ? figure + 2 : figure, mark),
                        () -> model.numbers().ifPresent(view -> ask(view, figure, mark)));
    }

    private void ask(ClassView view, int figure, int mark) {
        switch (figure) {
            case 0 -> curve("roc", "models.roc", view, mark);
            case 1 -> curve("gain", "models.gain", view, mark);
            default -> calibration(view, mark);
        }
    }

    /// Each point is a row: held out of those predicted, learnt from of the residuals.
    private void ask(NumberView view, int figure, int mark) {
        switch (figure) {
            case 0 ->
                row("actual", PartRows.Part.HELD_OUT, mark, () -> {
                    var point = view.held().get(mark);
                    return said(point.predicted(), point.actual());
                });
            case 1 ->
                row("residuals", PartRows.Part.TRAINING, mark, () -> {
                    var point = view.training().get(mark);
                    return said(point.fitted(), point.standardized());
                });
            default ->
                row("leverages", PartRows.Part.TRAINING, mark, () -> {
                    var point = view.training().get(mark);
                    return said(point.leverage(), point.standardized());
                });
        }
    }

    private void row(String kind, PartRows.Part part, int mark, Supplier<String> value) {
        int rows = part == PartRows.Part.TRAINING ? split.training() : split.held();
        figures.ask(
                "point-" + kind,
                words.text("models." + kind),
                mark < 0 ? "" : value.get(),
                mark < 0 ? Excerpt.ALL : new Excerpt.AtPoint(part, NumberView.place(mark, rows)));
    }

    private String said(double across, double up) {
        return words.text("models.point", Figures.of(words, across), Figures.of(words, up));
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
