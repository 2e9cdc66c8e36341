package org.clientele.analysis.predict;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clientele.analysis.classify.Forest;
import org.clientele.analysis.classify.LogisticFigures;
import org.clientele.analysis.classify.Tree;
import org.clientele.analysis.classify.TreeReasons;
import org.clientele.analysis.regress.LinearFigures;

/// One fitted model: all that scoring a row needs, and its figures.
///
/// @param constant what is said of a row of which nothing is known, or the constant of the equation
/// @param weights of the encoded columns; none for a tree
/// @param forest of a random forest, with its figures on rows that its trees were not grown from
/// @param threshold from which score a row is called positive
public record Fitted(
        ModelKind kind,
        double constant,
        List<Weight> weights,
        Optional<Tree> tree,
        Optional<Grown> forest,
        double threshold,
        Optional<LinearFigures> linear,
        Optional<LogisticFigures> logistic) {

    /// By how much one encoded column counts, and its mean among the training rows.
    public record Weight(String term, double weight, double mean) {}

    /// A random forest, and what its trees say of rows they were not grown from.
    public record Grown(Forest forest, List<Measured> outOfBag) {
        public Grown {
            outOfBag = List.copyOf(outOfBag);
        }
    }

    /// One figure.
    public record Measured(Measure measure, double value) {}

    public Fitted {
        weights = List.copyOf(weights);
    }

    /// Returns how the rows are written that it reads.
    public Encoding.Manner manner() {
        return switch (kind) {
            case TREE, FOREST -> Encoding.Manner.ALL_LEVELS;
            case BASELINE, LINEAR, LOGISTIC -> Encoding.Manner.CONTRASTS;
        };
    }

    /// Returns a model without weights, tree or forest.
    static Fitted of(ModelKind kind, double constant) {
        return new Fitted(
                kind, constant, List.of(), Optional.empty(), Optional.empty(), 0.5, Optional.empty(), Optional.empty());
    }

    Fitted with(List<Weight> others) {
        return new Fitted(kind, constant, others, tree, forest, threshold, linear, logistic);
    }

    Fitted with(Tree grown) {
        return new Fitted(kind, constant, weights, Optional.of(grown), forest, threshold, linear, logistic);
    }

    Fitted with(Grown grown) {
        return new Fitted(kind, constant, weights, tree, Optional.of(grown), threshold, linear, logistic);
    }

    Fitted cut(double other) {
        return new Fitted(kind, constant, weights, tree, forest, other, linear, logistic);
    }

    Fitted with(LinearFigures figures) {
        return new Fitted(kind, constant, weights, tree, forest, threshold, Optional.of(figures), logistic);
    }

    Fitted with(LogisticFigures figures) {
        return new Fitted(kind, constant, weights, tree, forest, threshold, linear, Optional.of(figures));
    }

    /// Returns the scores of encoded rows: probabilities of the class, or numbers.
    double[] scores(double[][] columns, int rows) {
        if (forest.isPresent()) {
            return forest.get().forest().scores(columns, rows);
        }
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
        if (forest.isPresent()) {
            return forest.get().forest().base();
        }
        double base = constant;
        for (var weight : weights) {
            base += weight.weight() * weight.mean();
        }
        return base;
    }

    /// Returns what says of a row how much each encoded column adds to the base: β(x − mean), or the Shapley values of
    /// the tree or the forest.
    UnaryOperator<double[]> contributions() {
        return forest.map(grown -> grown.forest().reasons())
                .or(() -> tree.map(grown -> row -> TreeReasons.of(grown, row)))
                .orElse(this::equation);
    }

    private double[] equation(double[] row) {
        var parts = new double[weights.size()];
        Arrays.setAll(
                parts, j -> weights.get(j).weight() * (row[j] - weights.get(j).mean()));
        return parts;
    }
}
