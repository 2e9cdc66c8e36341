package org.clientele.analysis.predict;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clientele.analysis.classify.LogisticFigures;
import org.clientele.analysis.classify.Tree;
import org.clientele.analysis.classify.TreeReasons;
import org.clientele.analysis.regress.LinearFigures;

/// One fitted model: all that scoring a row needs, and its figures.
///
/// @param constant what is said of a row of which nothing is known, or the constant of the equation
/// @param weights of the encoded columns; none for a tree
/// @param threshold from which score a row is called positive
public record Fitted(
        ModelKind kind,
        double constant,
        List<Weight> weights,
        Optional<Tree> tree,
        double threshold,
        Optional<LinearFigures> linear,
        Optional<LogisticFigures> logistic) {

    /// By how much one encoded column counts, and its mean among the training rows.
    public record Weight(String term, double weight, double mean) {}

    public Fitted {
        weights = List.copyOf(weights);
    }

    /// Returns how the rows are written that it reads.
    public Encoding.Manner manner() {
        return kind == ModelKind.TREE ? Encoding.Manner.ALL_LEVELS : Encoding.Manner.CONTRASTS;
    }

    Fitted cut(double other) {
        return new Fitted(kind, constant, weights, tree, other, linear, logistic);
    }

    Fitted with(LinearFigures figures) {
        return new Fitted(kind, constant, weights, tree, threshold, Optional.of(figures), logistic);
    }

    Fitted with(LogisticFigures figures) {
        return new Fitted(kind, constant, weights, tree, threshold, linear, Optional.of(figures));
    }

    /// Returns the scores of encoded rows: probabilities of the class, or numbers.
    double[] scores(double[][] columns, int rows) {
        var scores = new double[rows];
        if (tree.isPresent()) {
            Arrays.setAll(scores, i -> tree.get().value(row(columns, i)));
            return scores;
        }
        Arrays.fill(scores, constant);
        for (int j = 0; j < weights.size(); j++) {
            double weight = weights.get(j).weight();
            for (int i = 0; i < rows; i++) {
                scores[i] += weight * columns[j][i];
            }
        }
        if (kind == ModelKind.LOGISTIC) {
            Arrays.setAll(scores, i -> 1 / (1 + Math.exp(-scores[i])));
        }
        return scores;
    }

    static double[] row(double[][] columns, int row) {
        return Arrays.stream(columns).mapToDouble(c -> c[row]).toArray();
    }

    /// Returns what is said of an average row, on the scale that contributions add up on: log odds for a logistic
    /// regression, else that of the score.
    double base() {
        if (tree.isPresent()) {
            return tree.get().nodes().getFirst().value();
        }
        double base = constant;
        for (var weight : weights) {
            base += weight.weight() * weight.mean();
        }
        return base;
    }

    /// Returns what each encoded column adds to the base for one row: β(x − mean), or the Shapley values of the tree.
    double[] contributions(double[] row) {
        if (tree.isPresent()) {
            return TreeReasons.of(tree.get(), row);
        }
        var parts = new double[weights.size()];
        Arrays.setAll(
                parts, j -> weights.get(j).weight() * (row[j] - weights.get(j).mean()));
        return parts;
    }
}
