package org.clientele.analysis.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.clientele.spec.Progress;

/// The cross-validation of all kinds of models on the training places of a study: what each fold's figures are, and the
/// score of each place by the model of the other folds of the first repeat.
final class Folding {

    private final Study study;
    private final int[] places;
    private final List<ModelKind> kinds;
    private final Map<ModelKind, List<Map<Measure, Double>>> figures = new EnumMap<>(ModelKind.class);
    private final Map<ModelKind, List<double[]>> losses = new EnumMap<>(ModelKind.class);
    private final Map<ModelKind, double[]> scores = new EnumMap<>(ModelKind.class);

    Folding(Study study, int[] places, List<ModelKind> kinds) {
        this.study = study;
        this.places = places;
        this.kinds = kinds;
        kinds.forEach(kind -> {
            figures.put(kind, new ArrayList<>());
            losses.put(kind, new ArrayList<>());
            scores.put(kind, new double[places.length]);
        });
    }

    Folding run(Progress progress) {
        int repeats = study.spec().tuning().repeats();
        for (int r = 0; r < repeats; r++) {
            long seed = study.spec().division().seed() + 1000L * r;
            var folds = study.dealing(places).folds(count(), seed);
            run(folds, progress.part((double) r / repeats, (r + 1.0) / repeats));
        }
        return this;
    }

    /// @param folds the fold of each place
    Folding run(int[] folds, Progress progress) {
        int count = Arrays.stream(folds).max().orElse(0) + 1;
        for (int fold = 0; fold < count; fold++) {
            int held = fold;
            var inside = IntStream.range(0, folds.length)
                    .filter(i -> folds[i] != held)
                    .toArray();
            var outside = IntStream.range(0, folds.length)
                    .filter(i -> folds[i] == held)
                    .toArray();
            judge(inside, outside, progress.part((double) fold / count, (fold + 1.0) / count));
        }
        return this;
    }

    int count() {
        return study.spec().tuning().folds();
    }

    private int[] at(int[] some) {
        return Arrays.stream(some).map(i -> places[i]).toArray();
    }

    private void judge(int[] inside, int[] outside, Progress progress) {
        var training = at(inside);
        var held = at(outside);
        if (held.length == 0 || training.length < 2 || study.isConstant(training)) {
            return;
        }
        var fitting = new Fitting(study, study.encoding(training), training);
        var shuffling = Shuffling.of(study, fitting.encoding(), held);
        for (int k = 0; k < kinds.size(); k++) {
            var kind = kinds.get(k);
            var fitted = fitting.of(kind, progress.part((double) k / kinds.size(), (k + 1.0) / kinds.size()));
            var found = fitting.scores(fitted, held);
            boolean first = figures.get(kind).size() < count();
            for (int i = 0; first && i < outside.length; i++) {
                scores.get(kind)[outside[i]] = found[i];
            }
            figures.get(kind).add(figures(fitted, found, study.truth(held)));
            losses.get(kind).add(kind == ModelKind.BASELINE ? new double[0] : shuffling.losses(fitted));
        }
    }

    private Map<Measure, Double> figures(Fitted fitted, double[] found, double[] truth) {
        return study.isClass() ? Measuring.classes(found, truth, fitted.threshold()) : Measuring.numbers(found, truth);
    }

    double[] values(ModelKind kind, Measure measure) {
        return figures.get(kind).stream().mapToDouble(f -> f.get(measure)).toArray();
    }

    /// Returns how much each feature counts in this kind of model, those that count most first.
    List<Importance> importance(ModelKind kind) {
        var features = study.spec().features();
        return IntStream.range(0, kind == ModelKind.BASELINE ? 0 : features.size())
                .mapToObj(f -> Importance.of(
                        features.get(f),
                        losses.get(kind).stream().mapToDouble(l -> l[f]).toArray(),
                        count()))
                .sorted(Comparator.comparingDouble((Importance i) -> -i.mean()).thenComparing(Importance::column))
                .toList();
    }

    double[] scores(ModelKind kind) {
        return scores.get(kind);
    }
}
