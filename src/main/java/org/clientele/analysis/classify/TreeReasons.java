package org.clientele.analysis.classify;

import java.util.Arrays;

/// What each column contributes to the value of a tree for one row: Shapley values of the tree's own conditional
/// expectations, exact (Lundberg and others 2018, algorithm 2). They sum to the value less that of the root.
public final class TreeReasons {

    private final Tree tree;
    private final double[] row;
    private final double[] contributions;

    private TreeReasons(Tree tree, double[] row) {
        this.tree = tree;
        this.row = row;
        contributions = new double[row.length];
    }

    public static double[] of(Tree tree, double[] row) {
        var reasons = new TreeReasons(tree, row);
        reasons.walk(0, Path.EMPTY.extended(1, 1, -1));
        return reasons.contributions;
    }

    /// The columns cut on the way down: which share of training rows goes on where the column is unknown (`zeros`), and
    /// where it is known (`ones`); and the weights of subsets by size.
    private record Path(int[] columns, double[] zeros, double[] ones, double[] weights) {

        static final Path EMPTY = new Path(new int[0], new double[0], new double[0], new double[0]);

        int size() {
            return columns.length;
        }

        Path extended(double zero, double one, int column) {
            int l = size();
            var w = Arrays.copyOf(weights, l + 1);
            w[l] = l == 0 ? 1 : 0;
            for (int i = l - 1; i >= 0; i--) {
                w[i + 1] += one * w[i] * (i + 1) / (l + 1);
                w[i] = zero * w[i] * (l - i) / (l + 1);
            }
            return new Path(with(columns, column), with(zeros, zero), with(ones, one), w);
        }

        private static int[] with(int[] some, int one) {
            var more = Arrays.copyOf(some, some.length + 1);
            more[some.length] = one;
            return more;
        }

        private static double[] with(double[] some, double one) {
            var more = Arrays.copyOf(some, some.length + 1);
            more[some.length] = one;
            return more;
        }

        Path without(int i) {
            int l = size() - 1;
            var w = unwound(i);
            return new Path(drop(columns, i), drop(zeros, i), drop(ones, i), Arrays.copyOf(w, l));
        }

        private static int[] drop(int[] some, int i) {
            var fewer = Arrays.copyOf(some, some.length - 1);
            System.arraycopy(some, i + 1, fewer, i, fewer.length - i);
            return fewer;
        }

        private static double[] drop(double[] some, int i) {
            var fewer = Arrays.copyOf(some, some.length - 1);
            System.arraycopy(some, i + 1, fewer, i, fewer.length - i);
            return fewer;
        }

        /// Returns the weights as if column number `i` had never been added.
        double[] unwound(int i) {
            int l = size() - 1;
            var w = weights.clone();
            double next = w[l];
            for (int j = l - 1; j >= 0; j--) {
                if (ones[i] != 0) {
                    double kept = w[j];
                    w[j] = next * (l + 1) / ((j + 1) * ones[i]);
                    next = kept - w[j] * zeros[i] * (l - j) / (l + 1);
                } else {
                    w[j] = w[j] * (l + 1) / (zeros[i] * (l - j));
                }
            }
            return w;
        }

        double sum(int i) {
            var w = unwound(i);
            double sum = 0;
            for (int j = 0; j < size() - 1; j++) {
                sum += w[j];
            }
            return sum;
        }
    }

    private void walk(int at, Path path) {
        var node = tree.nodes().get(at);
        if (node.isLeaf()) {
            for (int i = 1; i < path.size(); i++) {
                contributions[path.columns()[i]] += path.sum(i) * (path.ones()[i] - path.zeros()[i]) * node.value();
            }
            return;
        }
        boolean left = row[node.column()] <= node.threshold();
        int hot = left ? node.left() : node.right();
        int cold = left ? node.right() : node.left();
        double zero = 1;
        double one = 1;
        var before = path;
        for (int i = 1; i < path.size(); i++) {
            if (path.columns()[i] == node.column()) {
                zero = path.zeros()[i];
                one = path.ones()[i];
                before = path.without(i);
                break;
            }
        }
        walk(hot, before.extended(zero * share(hot, node), one, node.column()));
        walk(cold, before.extended(zero * share(cold, node), 0, node.column()));
    }

    private double share(int child, TreeNode parent) {
        return (double) tree.nodes().get(child).rows() / parent.rows();
    }
}
