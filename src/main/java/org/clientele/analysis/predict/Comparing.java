package org.clientele.analysis.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.analysis.classify.Judgement;
import org.clientele.spec.Progress;

/// Fits all models of a study on its training rows and judges them.
record Comparing(Study study, Parting parting, Encoding encoding, Folding folding) {

    static Models of(Study study, Progress progress) {
        var parting = Parting.of(study);
        var kinds = Stream.concat(Stream.of(ModelKind.BASELINE), study.spec().kinds().stream())
                .toList();
        var folding = new Folding(study, parting.training(), kinds).run(progress.part(0, 0.85));
        var comparing = new Comparing(study, parting, study.encoding(parting.training()), folding);
        var trained = new ArrayList<Trained>();
        for (var kind : kinds) {
            double from = 0.85 + 0.15 * trained.size() / kinds.size();
            trained.add(comparing.trained(kind, progress.part(from, from + 0.15 / kinds.size())));
        }
        return comparing.models(trained);
    }

    private Models models(List<Trained> trained) {
        var spec = study.spec();
        var columns = Stream.concat(spec.features().stream(), Stream.of(spec.target()));
        return new Models(
                study.target(),
                encoding,
                parting.split(),
                spec.tuning().folds(),
                spec.tuning().repeats(),
                trained,
                new Noting(study, parting, encoding).of(trained),
                FitModels.privacy(study.sheet().schema(), columns.toList()));
    }

    private Trained trained(ModelKind kind, Progress progress) {
        var fitting = new Fitting(study, encoding, parting.training());
        var fitted = fitting.of(kind, progress);
        boolean folds = parting.split().division().method() == Division.Method.FOLDS;
        var scores = folds ? folding.scores(kind) : fitting.scores(fitted, parting.held());
        var truth = study.truth(parting.held());
        var slices = new Slicing(study, parting.held(), encoding);
        return study.isClass()
                ? new Trained(
                        fitted,
                        metrics(kind, scores, truth, fitted.threshold()),
                        Optional.of(ClassView.of(
                                scores,
                                truth,
                                fitted.threshold(),
                                new Judgement(folding.scores(kind), study.truth(parting.training())))),
                        Optional.empty(),
                        slices.worst(Slicing.wrong(scores, truth, fitted.threshold())),
                        folding.importance(kind))
                : new Trained(
                        fitted,
                        metrics(kind, scores, truth, 0),
                        Optional.empty(),
                        Optional.of(NumberView.of(scores, truth, residuals(kind))),
                        slices.worst(Slicing.off(scores, truth)),
                        folding.importance(kind));
    }

    private List<Metric> metrics(ModelKind kind, double[] scores, double[] truth, double threshold) {
        var held = study.isClass() ? Measuring.classes(scores, truth, threshold) : Measuring.numbers(scores, truth);
        var measures = study.isClass() ? Measuring.OF_CLASSES : Measuring.OF_NUMBERS;
        return measures.stream()
                .map(m -> Metric.of(m, held.get(m), folding.values(kind, m), folding.count()))
                .toList();
    }

    private List<NumberView.Residual> residuals(ModelKind kind) {
        return kind == ModelKind.LINEAR ? new Diagnosis(study, encoding, parting.training()).residuals() : List.of();
    }
}
