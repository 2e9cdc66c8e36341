package org.clientele.ui.models;

import java.util.ArrayList;
import java.util.List;
import org.clientele.analysis.predict.Division;
import org.clientele.analysis.predict.Measure;
import org.clientele.analysis.predict.ModelKind;
import org.clientele.analysis.predict.Models;
import org.clientele.analysis.predict.Note;
import org.clientele.analysis.predict.Slice;
import org.clientele.analysis.predict.Trained;
import org.clientele.words.Words;

/// What a comparison says, in sentences: how good, compared with what, how sure, for whom it fails.
record Verdict(Terms terms, Models models, Trained model) {

    private Words words() {
        return terms.words();
    }

    /// Returns the plain paragraph.
    String paragraph() {
        var sentences = new ArrayList<String>();
        sentences.add(split());
        sentences.add(models.target().isClass() ? classes() : numbers());
        sentences.add(sure());
        drift().ifPresent(sentences::add);
        tie().ifPresent(sentences::add);
        sentences.add(fails());
        return String.join(words().text("models.verdict.gap"), sentences);
    }

    private String split() {
        var split = models.split();
        var key = "models.verdict." + split.division().method().name().toLowerCase(java.util.Locale.ROOT);
        return words().text(
                        key,
                        split.training(),
                        split.held(),
                        split.until()
                                .map(d -> words().date(java.time.LocalDate.parse(d)))
                                .orElse(""));
    }

    private double held(Measure measure) {
        return model.metric(measure).held();
    }

    private String figure(double value) {
        return Figures.of(words(), value);
    }

    private String classes() {
        var confusion = model.classes().orElseThrow().confusion();
        var baseline = models.require(ModelKind.BASELINE);
        double usual = Math.max(models.target().mean(), 1 - models.target().mean());
        return words().text(
                        model.kind() == ModelKind.BASELINE ? "models.verdict.baseline" : "models.verdict.class",
                        words().name(model.kind()),
                        figure(held(Measure.AUC)),
                        terms.positive(models.target()).orElse(""),
                        confusion.called(),
                        words().percent(confusion.precision(), 0),
                        words().percent(confusion.recall(), 0),
                        words().percent(confusion.accuracy(), 1),
                        words().percent(
                                        Math.max(
                                                usual,
                                                baseline.metric(Measure.ACCURACY)
                                                        .held()),
                                        1));
    }

    private String numbers() {
        return words().text(
                        "models.verdict.number",
                        words().name(model.kind()),
                        terms.column(models.target().column()),
                        figure(held(Measure.MAE)),
                        figure(models.require(ModelKind.BASELINE)
                                .metric(Measure.MAE)
                                .held()),
                        words().percent(Math.max(0, held(Measure.R2)), 0));
    }

    private String sure() {
        var metric = model.metric(models.measure());
        return words().text(
                        "models.verdict.sure",
                        words().name(models.measure()),
                        figure(metric.mean()),
                        figure(metric.low()),
                        figure(metric.high()),
                        models.folds());
    }

    /// Says so where the rows held out are predicted worse than the interval of the training rows promised.
    private java.util.Optional<String> drift() {
        var metric = model.metric(models.measure());
        boolean worse =
                models.measure().isBetterGreater() ? metric.held() < metric.low() : metric.held() > metric.high();
        var key = models.split().division().method() == Division.Method.TIME
                ? "models.verdict.drift.time"
                : "models.verdict.drift";
        return worse ? java.util.Optional.of(words().text(key, figure(metric.held()))) : java.util.Optional.empty();
    }

    /// Says so where the best of the other models lies within the interval.
    private java.util.Optional<String> tie() {
        var mine = model.metric(models.measure());
        return models.models().stream()
                .filter(m -> m != model && m.kind() != ModelKind.BASELINE && model.kind() != ModelKind.BASELINE)
                .filter(m -> mine.low() <= m.metric(models.measure()).mean()
                        && m.metric(models.measure()).mean() <= mine.high())
                .findFirst()
                .map(m -> words().text("models.verdict.tie", words().name(m.kind())));
    }

    private String fails() {
        return model.worst().stream().findFirst().map(this::fails).orElseGet(() -> words().text(
                        "models.verdict.nowhere"));
    }

    private String fails(Slice slice) {
        boolean classes = models.target().isClass();
        return words().text(
                        classes ? "models.verdict.fails.class" : "models.verdict.fails.number",
                        terms.column(slice.column()),
                        terms.value(slice.column(), slice.value()),
                        slice.rows(),
                        classes ? words().percent(slice.error(), 1) : figure(slice.error()),
                        classes ? words().percent(slice.whole(), 1) : figure(slice.whole()));
    }

    /// Returns a sentence for each thing that should be known before the model is trusted.
    List<String> notes() {
        var said = new ArrayList<>(models.notes().stream()
                .map(n -> words().text(
                                "models.note."
                                        + n.kind()
                                                .name()
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .replace('_', '-'),
                                terms.name(n.about()),
                                n.kind() == Note.Kind.LEAK ? words().percent(n.figure(), 1) : n.figure()))
                .toList());
        if (models.split().dropped() > 0 && models.split().division().method() == Division.Method.TIME) {
            said.add(words().text("models.note.dropped", models.split().dropped()));
        }
        if (models.split().undated() > 0) {
            said.add(words().text("models.note.undated", models.split().undated()));
        }
        return said;
    }
}
