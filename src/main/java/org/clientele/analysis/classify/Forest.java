package org.clientele.analysis.classify;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.clientele.table.Numbers;

/// A random forest (Breiman 2001): many trees, each of rows drawn at random, whose mean is what it says.
public record Forest(List<ForestTree> trees) {

    private static final int SHARE = 1 << 12;

    public Forest {
        trees = List.copyOf(trees);
    }

    /// Returns what it says of rows; the trees of each row are added in their order, whatever the number of threads.
    public double[] scores(double[][] columns, int rows) {
        var walks = trees.stream().map(ForestTree::walk).toList();
        var scores = new double[rows];
        IntStream.range(0, Math.ceilDiv(rows, SHARE)).parallel().forEach(share -> {
            int end = Math.min(rows, (share + 1) * SHARE);
            for (var walk : walks) {
                for (int i = share * SHARE; i < end; i++) {
                    scores[i] += walk.value(columns, i);
                }
            }
        });
        Arrays.setAll(scores, i -> scores[i] / walks.size());
        return scores;
    }

    /// Returns what is said of a row of which nothing is known: the mean of the roots.
    public double base() {
        return Numbers.sum(trees.stream()
                        .mapToDouble(t -> t.tree().nodes().getFirst().value())
                        .toArray())
                / trees.size();
    }

    /// Returns what says of a row how much each column contributes: the mean of the exact Shapley values of its
    /// trees, which are those of the forest, since these are linear in what is explained. They sum to the score
    /// less the base.
    public UnaryOperator<double[]> reasons() {
        var whole = trees.stream().map(ForestTree::tree).toList();
        return row -> {
            var parts = whole.parallelStream()
                    .map(tree -> TreeReasons.of(tree, row))
                    .toArray(double[][]::new);
            var sums = new double[row.length];
            for (var part : parts) {
                Arrays.setAll(sums, j -> sums[j] + part[j]);
            }
            Arrays.setAll(sums, j -> sums[j] / parts.length);
            return sums;
        };
    }

    /// Returns how many leaves a tree has on average.
    public double leaves() {
        return trees.stream().mapToInt(ForestTree::leaves).average().orElse(0);
    }
}
