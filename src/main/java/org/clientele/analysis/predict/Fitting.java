package org.clientele.analysis.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clientele.analysis.classify.DecisionTree;
import org.clientele.analysis.classify.Judgement;
import org.clientele.analysis.classify.LogisticRegression;
import org.clientele.analysis.classify.RandomForest;
import org.clientele.analysis.predict.Fitted.Weight;
import org.clientele.analysis.regress.Coefficient;
import org.clientele.analysis.regress.LinearRegression;
import org.clientele.spec.Progress;
import org.clientele.table.Numbers;

/// Fits one kind of model on some places of a study.
record Fitting(Study study, Encoding encoding, int[] places) {

    static final String CONSTANT = "1";

    Fitted of(ModelKind kind, Progress progress) {
        var fitted =
                switch (kind) {
                    case BASELINE -> baseline();
                    case LINEAR -> linear();
                    case LOGISTIC -> logistic(progress);
                    case TREE -> tree(progress);
                    case FOREST -> forest(progress);
                };
        return study.isClass() && kind != ModelKind.FOREST
                ? fitted.cut(threshold(scores(fitted, places), truth()))
                : fitted;
    }

    private Fitted baseline() {
        double mean = Numbers.sum(truth()) / places.length;
        return Fitted.of(ModelKind.BASELINE, mean);
    }

    private Fitted linear() {
        var columns = columns(Encoding.Manner.CONTRASTS);
        var found = LinearRegression.of(terms(), withOnes(columns), truth());
        var estimates = found.figures().coefficients().stream()
                .mapToDouble(Coefficient::estimate)
                .map(b -> Double.isNaN(b) ? 0 : b)
                .toArray();
        return equation(ModelKind.LINEAR, estimates, columns).with(found.figures());
    }

    private Fitted logistic(Progress progress) {
        var columns = columns(Encoding.Manner.CONTRASTS);
        double ridge = study.spec().tuning().ridge();
        var found = LogisticRegression.of(terms(), withOnes(columns), truth(), ridge, progress);
        return equation(ModelKind.LOGISTIC, found.weights(), columns).with(found.figures());
    }

    private Fitted tree(Progress progress) {
        var tuning = study.spec().tuning();
        var tree = DecisionTree.grow(
                columns(Encoding.Manner.ALL_LEVELS), truth(), tuning.depth(), tuning.leaf(), progress);
        double mean = tree.nodes().getFirst().value();
        return Fitted.of(ModelKind.TREE, mean).with(tree);
    }

    /// A forest nearly says its own rows by heart: its threshold and its figures come from the trees that have not seen
    /// them.
    private Fitted forest(Progress progress) {
        var names = study.dealing(places).names(study.spec().tuning().forest().seed());
        var grown = RandomForest.grow(
                study.spec().tuning().forest(), columns(Encoding.Manner.ALL_LEVELS), truth(), names, progress);
        double mean = Numbers.sum(truth()) / places.length;
        var judged = OutOfBag.of(grown.outOfBag(), truth());
        double cut = study.isClass() ? threshold(judged.scores(), judged.truth()) : 0.5;
        return Fitted.of(ModelKind.FOREST, mean)
                .with(new Fitted.Grown(grown.forest(), judged.figures(study.isClass(), cut)))
                .cut(cut);
    }

    private Fitted equation(ModelKind kind, double[] estimates, double[][] columns) {
        var encoded = encoding.columns(Encoding.Manner.CONTRASTS);
        var weights = new ArrayList<Weight>();
        for (int j = 0; j < columns.length; j++) {
            double mean = Numbers.sum(columns[j]) / places.length;
            weights.add(new Weight(encoded.get(j).term(), estimates[j + 1], mean));
        }
        return Fitted.of(kind, estimates[0]).with(weights);
    }

    private double[] truth() {
        return study.truth(places);
    }

    private double[][] columns(Encoding.Manner manner) {
        return encoding.encode(study.sheet(), study.rows(places), manner);
    }

    private List<String> terms() {
        var terms = new ArrayList<>(List.of(CONSTANT));
        encoding.columns(Encoding.Manner.CONTRASTS).forEach(c -> terms.add(c.term()));
        return terms;
    }

    static double[][] withOnes(double[][] columns) {
        var more = new double[columns.length + 1][];
        System.arraycopy(columns, 0, more, 1, columns.length);
        more[0] = new double[columns.length == 0 ? 0 : columns[0].length];
        Arrays.fill(more[0], 1);
        return more;
    }

    /// Returns the threshold that is asked for, or the one with the greatest F1 among these rows.
    private double threshold(double[] scores, double[] truth) {
        return study.spec().tuning().threshold().orElseGet(() -> {
            var judgement = new Judgement(scores, truth);
            double odds = odds(truth);
            double best = 0.5;
            double most = -1;
            for (var point : judgement.roc()) {
                double cut = Math.min(1, point.threshold());
                double f1 = 2 * point.truePositives() / (1 + point.truePositives() + odds * point.falsePositives());
                if (f1 > most) {
                    most = f1;
                    best = cut;
                }
            }
            return best;
        });
    }

    /// Returns how many negatives there are for each positive.
    private static double odds(double[] truth) {
        double positives = Arrays.stream(truth).sum();
        return (truth.length - positives) / positives;
    }

    double[] scores(Fitted fitted, int[] others) {
        var columns = encoding.encode(study.sheet(), study.rows(others), fitted.manner());
        return fitted.scores(columns, others.length);
    }
}
