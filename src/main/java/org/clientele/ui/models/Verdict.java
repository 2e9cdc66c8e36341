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
import org.clientele.words.Mention;
import org.clientele.words.Spoken;
import org.clientele.words.Words;

/// What a comparison says, in sentences: how good, compared with what, how sure, for whom it fails.
record Verdict(Terms terms, Models models, Trained model) {

    private Words words() {
        return terms.words();
    }

    /// Returns the plain paragraph.
    Spoken paragraph() {
        var sentences = new ArrayList<Spoken>();
        sentences.add(split());
        sentences.add(models.target().isClass() ? classes() : numbers());
        sentences.add(sure());
        drift().ifPresent(sentences::add);
        tie().ifPresent(sentences::add);
        counts().ifPresent(sentences::add);
        sentences.add(fails());
        return Spoken.joined(words().text("models.verdict.gap"), sentences);
    }

    private Mention figure(String kind, Object said) {
        return Mention.of(words(), kind, said);
    }

    private Mention figure(Measure measure, Object said) {
        return new Mention(ModelKnowing.kind(measure), words().name(measure), said);
    }

    /// A figure of the folds.
    private Mention between(Measure measure, Object said) {
        return new Mention(ModelKnowing.between(measure), words().name(measure), said);
    }

    private Spoken split() {
        var split = models.split();
        var key = "models.verdict." + split.division().method().name().toLowerCase(java.util.Locale.ROOT);
        return Spoken.of(
                words(),
                key,
                figure("training", split.training()),
                figure("held", split.held()),
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

    private Spoken classes() {
        var confusion = model.classes().orElseThrow().confusion();
        var baseline = models.require(ModelKind.BASELINE);
        double usual = Math.max(models.target().mean(), 1 - models.target().mean());
        double same = Math.max(usual, baseline.metric(Measure.ACCURACY).held());
        return Spoken.of(
                words(),
                model.kind() == ModelKind.BASELINE ? "models.verdict.baseline" : "models.verdict.class",
                words().name(model.kind()),
                figure(Measure.AUC, figure(held(Measure.AUC))),
                terms.positive(models.target()).orElse(""),
                figure("confusion", confusion.called()),
                figure("precision", words().percent(confusion.precision(), 0)),
                figure("recall", words().percent(confusion.recall(), 0)),
                figure(Measure.ACCURACY, words().percent(confusion.accuracy(), 1)),
                figure("accuracy-same", words().percent(same, 1)));
    }

    private Spoken numbers() {
        return Spoken.of(
                words(),
                "models.verdict.number",
                words().name(model.kind()),
                terms.column(models.target().column()),
                figure(Measure.MAE, figure(held(Measure.MAE))),
                Mention.of(
                        words(),
                        "mae",
                        words().name(ModelKind.BASELINE),
                        figure(models.require(ModelKind.BASELINE)
                                .metric(Measure.MAE)
                                .held())),
                figure(Measure.R2, words().percent(Math.max(0, held(Measure.R2)), 0)));
    }

    private Spoken sure() {
        var metric = model.metric(models.measure());
        return Spoken.of(
                words(),
                "models.verdict.sure",
                words().name(models.measure()),
                between(models.measure(), figure(metric.mean())),
                between(models.measure(), figure(metric.low())),
                between(models.measure(), figure(metric.high())),
                models.folds());
    }

    /// Says so where the rows held out are predicted worse than the interval of the training rows promised.
    private java.util.Optional<Spoken> drift() {
        var metric = model.metric(models.measure());
        boolean worse =
                models.measure().isBetterGreater() ? metric.held() < metric.low() : metric.held() > metric.high();
        var key = models.split().division().method() == Division.Method.TIME
                ? "models.verdict.drift.time"
                : "models.verdict.drift";
        return worse
                ? java.util.Optional.of(Spoken.of(words(), key, figure(models.measure(), figure(metric.held()))))
                : java.util.Optional.empty();
    }

    /// Says so where the best of the other models lies within the interval.
    private java.util.Optional<Spoken> tie() {
        var mine = model.metric(models.measure());
        return models.models().stream()
                .filter(m -> m != model && m.kind() != ModelKind.BASELINE && model.kind() != ModelKind.BASELINE)
                .filter(m -> mine.low() <= m.metric(models.measure()).mean()
                        && m.metric(models.measure()).mean() <= mine.high())
                .findFirst()
                .map(m -> Spoken.of(words().text("models.verdict.tie", words().name(m.kind()))));
    }

    /// Names the columns that count most, as far as that is certain.
    private java.util.Optional<Spoken> counts() {
        var most = model.importance().stream()
                .filter(i -> i.low() > 0)
                .limit(3)
                .map(i -> terms.column(i.column()))
                .toList();
        return most.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(Spoken.of(
                        words().text("models.verdict.counts", String.join(words().text("models.verdict.and"), most))));
    }

    private Spoken fails() {
        return model.worst().stream()
                .findFirst()
                .map(this::fails)
                .orElseGet(() -> Spoken.of(words().text("models.verdict.nowhere")));
    }

    private Spoken fails(Slice slice) {
        boolean classes = models.target().isClass();
        var kind = classes ? "wrong" : "mae";
        var column = terms.column(slice.column());
        return Spoken.of(
                words(),
                classes ? "models.verdict.fails.class" : "models.verdict.fails.number",
                column,
                terms.value(slice.column(), slice.value()),
                Mention.of(words(), "n", column, slice.rows()),
                Mention.of(words(), kind, column, classes ? words().percent(slice.error(), 1) : figure(slice.error())),
                figure(kind, classes ? words().percent(slice.whole(), 1) : figure(slice.whole())));
    }

    private Spoken note(Note note) {
        var kind = note.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return Spoken.of(
                words(),
                "models.note." + kind,
                terms.name(note.about()),
                figure("note", note.kind() == Note.Kind.LEAK ? words().percent(note.figure(), 1) : note.figure()));
    }

    /// Returns a sentence for each thing that should be known before the model is trusted.
    List<Spoken> notes() {
        var said = new ArrayList<>(models.notes().stream().map(this::note).toList());
        if (models.split().dropped() > 0 && models.split().division().method() == Division.Method.TIME) {
            said.add(Spoken.of(
                    words(),
                    "models.note.dropped",
                    figure("unused", models.split().dropped())));
        }
        if (models.split().undated() > 0) {
            said.add(Spoken.of(
                    words(),
                    "models.note.undated",
                    figure("unused", models.split().undated())));
        }
        return said;
    }
}
