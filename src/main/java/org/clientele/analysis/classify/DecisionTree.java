package org.clientele.analysis.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clientele.spec.Progress;

/// Grows a classification and regression tree (Breiman and others 1984) by the greatest fall of Gini's impurity, which
/// for 0 and 1 is twice the variance, so that one tree serves classes and numbers. Of equal cuts the last column and
/// the lowest threshold are taken.
public final class DecisionTree {

    private final Ranks[] columns;
    private final double[] target;
    private final int depth;
    private final int leaf;
    private final int[] rows;
    private final List<TreeNode> nodes = new ArrayList<>();

    private DecisionTree(double[][] columns, double[] target, int depth, int leaf) {
        this.columns = Arrays.stream(columns).map(Ranks::of).toArray(Ranks[]::new);
        this.target = target;
        this.depth = depth;
        this.leaf = leaf;
        rows = new int[target.length];
        Arrays.setAll(rows, i -> i);
    }

    /// @param depth how many cuts at most lie between root and leaf
    /// @param leaf how many rows a leaf has at least
    public static Tree grow(double[][] columns, double[] target, int depth, int leaf, Progress progress) {
        var growing = new DecisionTree(columns, target, depth, leaf);
        growing.grow(0, target.length, 0, progress);
        return new Tree(growing.nodes);
    }

    private int grow(int from, int to, int level, Progress progress) {
        progress.at(from, target.length);
        int place = nodes.size();
        var here = here(from, to);
        nodes.add(here);
        if (level == depth || to - from < 2 * leaf || here.impurity() <= 1e-15) {
            return place;
        }
        var split = best(from, to);
        if (split.gain() <= 1e-12) {
            return place;
        }
        int middle = part(split, from, to);
        int left = grow(from, middle, level + 1, progress);
        int right = grow(middle, to, level + 1, progress);
        nodes.set(
                place,
                new TreeNode(
                        split.column(), threshold(split), left, right, here.rows(), here.value(), here.impurity()));
        return place;
    }

    private TreeNode here(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += target[rows[i]];
        }
        double mean = sum / (to - from);
        double squares = 0;
        for (int i = from; i < to; i++) {
            squares += (target[rows[i]] - mean) * (target[rows[i]] - mean);
        }
        return TreeNode.leaf(to - from, mean, 2 * squares / (to - from));
    }

    private Split best(int from, int to) {
        var best = Split.NONE;
        for (int j = 0; j < columns.length; j++) {
            var found = Split.best(j, columns[j], target, rows, new int[] {from, to}, leaf);
            best = best.isBetterThan(found) ? best : found;
        }
        return best;
    }

    private double threshold(Split split) {
        var values = columns[split.column()].values();
        return Ranks.between(values[split.rank()], values[split.next()]);
    }

    /// Puts the rows that go left before the others, each in their order; returns where the others begin.
    private int part(Split split, int from, int to) {
        var ranks = columns[split.column()].of();
        var right = new int[to - from];
        int left = from;
        int count = 0;
        for (int i = from; i < to; i++) {
            if (ranks[rows[i]] <= split.rank()) {
                rows[left++] = rows[i];
            } else {
                right[count++] = rows[i];
            }
        }
        System.arraycopy(right, 0, rows, left, count);
        return left;
    }
}
