package org.clientele.ui.models;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.clientele.analysis.classify.CalibrationBin;
import org.clientele.analysis.classify.RocPoint;
import org.clientele.analysis.predict.ClassView;
import org.clientele.analysis.predict.ClassView.Gain;
import org.clientele.analysis.predict.NumberView;
import org.clientele.analysis.predict.Trained;
import org.clientele.chart.Curves;
import org.clientele.chart.Curves.Axis;
import org.clientele.chart.Curves.Curve;
import org.clientele.chart.Curves.Guide;
import org.clientele.chart.Curves.Style;
import org.clientele.chart.Drawn;
import org.clientele.chart.Unit;
import org.clientele.report.Exhibit;
import org.clientele.words.Words;

/// The figures of one model: ROC and calibration of classes; predicted against actual, and residuals, of numbers.
record ModelFigures(Words words, Trained model) {

    private static final Drawn DRAWN = new Drawn(List.of(), List.of(), Unit.NUMBER, List.of());

    List<Exhibit> exhibits() {
        return model.classes()
                .map(this::classes)
                .orElseGet(() -> model.numbers().map(this::numbers).orElse(List.of()));
    }

    private static <T> List<Double> of(List<T> points, ToDoubleFunction<T> value) {
        return points.stream().mapToDouble(value).boxed().toList();
    }

    private List<Exhibit> classes(ClassView view) {
        var calibration = calibration(view.calibration());
        return view.roc().isEmpty() ? List.of(calibration) : List.of(roc(view.roc()), gain(view.gains()), calibration);
    }

    private Exhibit roc(List<RocPoint> points) {
        var curve = Curve.of(
                words.name(model.kind()),
                Style.LINE,
                of(points, RocPoint::falsePositives),
                of(points, RocPoint::truePositives));
        var axes = new Curves(
                List.of(curve), Axis.share("models.axis.alarms"), Axis.share("models.axis.found"), Guide.DIAGONAL);
        return new Exhibit(words.text("models.roc"), axes, DRAWN);
    }

    private Exhibit gain(List<Gain> points) {
        var curve = Curve.of(words.name(model.kind()), Style.LINE, of(points, Gain::reached), of(points, Gain::found));
        var axes = new Curves(
                List.of(curve), Axis.share("models.axis.reached"), Axis.share("models.axis.found"), Guide.DIAGONAL);
        return new Exhibit(words.text("models.gain"), axes, DRAWN);
    }

    private Exhibit calibration(List<CalibrationBin> bins) {
        var curve = new Curve(
                words.name(model.kind()),
                bins.size() > 1 ? Style.LINE : Style.POINTS,
                of(bins, CalibrationBin::meanScore),
                of(bins, CalibrationBin::share),
                of(bins, CalibrationBin::low),
                of(bins, CalibrationBin::high));
        var axes = new Curves(
                List.of(curve), Axis.share("models.axis.score"), Axis.share("models.axis.share"), Guide.DIAGONAL);
        return new Exhibit(words.text("models.calibration"), axes, DRAWN);
    }

    private List<Exhibit> numbers(NumberView view) {
        var held = points(of(view.held(), NumberView.Point::predicted), of(view.held(), NumberView.Point::actual));
        var actual = new Curves(
                List.of(held), number("models.axis.predicted"), number("models.axis.actual"), Guide.DIAGONAL);
        var first = new Exhibit(words.text("models.actual"), actual, DRAWN);
        return view.training().isEmpty() ? List.of(first) : List.of(first, residuals(view), leverages(view));
    }

    private Exhibit residuals(NumberView view) {
        var points = points(
                of(view.training(), NumberView.Residual::fitted),
                of(view.training(), NumberView.Residual::standardized));
        return new Exhibit(
                words.text("models.residuals"),
                new Curves(
                        List.of(points), number("models.axis.predicted"), number("models.axis.residual"), Guide.ZERO),
                DRAWN);
    }

    private Exhibit leverages(NumberView view) {
        var points = points(
                of(view.training(), NumberView.Residual::leverage),
                of(view.training(), NumberView.Residual::standardized));
        return new Exhibit(
                words.text("models.leverages"),
                new Curves(List.of(points), number("models.axis.leverage"), number("models.axis.residual"), Guide.ZERO),
                DRAWN);
    }

    private Curve points(List<Double> xs, List<Double> ys) {
        return Curve.of(words.name(model.kind()), Style.POINTS, xs, ys);
    }

    private static Axis number(String name) {
        return Axis.of(name, Unit.NUMBER);
    }
}
