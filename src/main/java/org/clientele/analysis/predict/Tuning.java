package org.clientele.analysis.predict;

import java.util.Optional;
import org.clientele.analysis.classify.Growth;
import org.clientele.spec.Problem;

/// How models are fitted and judged.
///
/// @param folds of the cross-validation that intervals come from
/// @param repeats of the cross-validation, each with other folds
/// @param ridge the penalty of logistic regression, 0 for none
/// @param depth how many cuts at most lie between the root of the tree and a leaf
/// @param leaf how many rows a leaf has at least
/// @param rare levels of a category with fewer rows are put together
/// @param forest how a random forest is grown
/// @param threshold from which score a row is called positive; none: the one with the greatest F1 among training rows
public record Tuning(
        int folds,
        int repeats,
        double ridge,
        int depth,
        int leaf,
        int rare,
        Growth forest,
        Optional<Double> threshold) {

    public static final Tuning STANDARD = new Tuning(10, 1, 0, 5, 20, 10, Growth.STANDARD, Optional.of(0.5));

    public Tuning {
        range("folds", folds, 2, 50);
        range("repeats", repeats, 1, 50);
        range("ridge", ridge, 0, 1e9);
        range("depth", depth, 1, 15);
        range("leaf", leaf, 1, 1_000_000);
        range("rare", rare, 1, 1_000_000);
        range("threshold", threshold.orElse(0.0), 0, 1);
    }

    private static void range(String option, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new Problem("problem.model.option", option, value, least, most);
        }
    }

    public Tuning cut(Optional<Double> other) {
        return new Tuning(folds, repeats, ridge, depth, leaf, rare, forest, other);
    }

    public Tuning folded(int other) {
        return new Tuning(other, repeats, ridge, depth, leaf, rare, forest, threshold);
    }

    public Tuning repeated(int other) {
        return new Tuning(folds, other, ridge, depth, leaf, rare, forest, threshold);
    }

    public Tuning ridged(double other) {
        return new Tuning(folds, repeats, other, depth, leaf, rare, forest, threshold);
    }

    public Tuning treed(int otherDepth, int otherLeaf) {
        return new Tuning(folds, repeats, ridge, otherDepth, otherLeaf, rare, forest, threshold);
    }

    public Tuning grown(Growth other) {
        return new Tuning(folds, repeats, ridge, depth, leaf, rare, other, threshold);
    }
}
