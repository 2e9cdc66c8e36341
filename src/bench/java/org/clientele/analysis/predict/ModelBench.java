package org.clientele.analysis.predict;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.clientele.Timing;
import org.clientele.analysis.classify.DecisionTree;
import org.clientele.analysis.classify.LogisticRegression;
import org.clientele.analysis.classify.TreeReasons;
import org.clientele.analysis.regress.LinearRegression;
import org.clientele.spec.Progress;

/// Times linear and logistic regression, a tree and its reasons on made-up customers, in seconds of processor and wall;
/// `src/bench/python/models.py` does the same with scikit-learn. Logistic regression has standard errors here.
public final class ModelBench {

    private static final int ROWS = 160_000;
    private static final int COLUMNS = 30;

    private ModelBench() {}

    public static void main(String[] args) {
        var random = new SplittableRandom(1);
        var columns = new double[COLUMNS][ROWS];
        var eta = new double[ROWS];
        for (int j = 0; j < COLUMNS; j++) {
            for (int i = 0; i < ROWS; i++) {
                columns[j][i] = Math.round(random.nextGaussian() * 100) / 100.0;
                eta[i] += columns[j][i] * (j % 5 - 2) * 0.2;
            }
        }
        var truth = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            truth[i] = random.nextDouble() < 1 / (1 + Math.exp(-eta[i])) ? 1 : 0;
        }
        var terms =
                IntStream.rangeClosed(0, COLUMNS).mapToObj(Integer::toString).toList();
        for (int round = 0; round < Integer.getInteger("rounds", 3); round++) {
            run(terms, columns, eta, truth);
        }
        Timing.peak();
    }

    private static void run(List<String> terms, double[][] columns, double[] eta, double[] truth) {
        var ones = Fitting.withOnes(columns);
        Timing.time("linear regression", () -> LinearRegression.of(terms, ones, eta));
        Timing.time("logistic regression", () -> LogisticRegression.of(terms, ones, truth, 0, Progress.NONE));
        Timing.time("tree, depth 5", () -> DecisionTree.grow(columns, truth, 5, 20, Progress.NONE));
        Timing.time("tree, depth 10", () -> DecisionTree.grow(columns, truth, 10, 20, Progress.NONE));
        var tree = DecisionTree.grow(columns, truth, 5, 20, Progress.NONE);
        Timing.time("reasons of 1,000 rows", () -> {
            for (int i = 0; i < 1000; i++) {
                TreeReasons.of(tree, Fitted.row(columns, i));
            }
        });
    }
}
