package org.clientele.analysis.classify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;

/// scikit-learn 1.2.1: src/test/python/models.py.
class DecisionTreeTest {

    private static final Path PIMA = Path.of("../shared/data/classify/pima-indians-diabetes.csv");

    private static double[][] pima() throws IOException {
        assumeTrue(Files.exists(PIMA), "skipped: " + PIMA + " is not here");
        var rows = Files.readAllLines(PIMA).stream().map(l -> l.split(",")).toList();
        return IntStream.range(0, 9)
                .mapToObj(c ->
                        rows.stream().mapToDouble(r -> Double.parseDouble(r[c])).toArray())
                .toArray(double[][]::new);
    }

    private static double auc(Tree tree, double[][] columns, double[] truth) {
        var scores = new double[truth.length];
        Arrays.setAll(scores, i -> tree.value(row(columns, i)));
        return new Judgement(scores, truth).auc();
    }

    private static double[] row(double[][] columns, int i) {
        return Arrays.stream(columns).mapToDouble(c -> c[i]).toArray();
    }

    @Test
    void treeOfPimaIsThatOfScikitLearn() throws IOException {
        var data = pima();
        var columns = Arrays.copyOf(data, 8);
        var tree = DecisionTree.grow(columns, data[8], 3, 20, Progress.NONE);
        double[][] expected = {
            {1, 127.5, 768}, {7, 28.5, 485}, {5, 30.95, 271}, {-1, 0, 151}, {-1, 0, 120}, {5, 26.35, 214}, {-1, 0, 41},
            {-1, 0, 173}, {5, 29.95, 283}, {1, 145.5, 76}, {-1, 0, 41}, {-1, 0, 35}, {1, 157.5, 207}, {-1, 0, 115},
            {-1, 0, 92}
        };

        assertEquals(15, tree.nodes().size());
        for (int k = 0; k < 15; k++) {
            var node = tree.nodes().get(k);
            double[] found = {node.column(), node.threshold(), node.rows()};
            assertArrayEquals(expected[k], found, 1e-6, "node " + k);
        }
        assertEquals(0.8445783582089552, auc(tree, columns, data[8]), 1e-12);
    }

    @Test
    void deeperTreeSeparatesAsWell() throws IOException {
        var data = pima();
        var columns = Arrays.copyOf(data, 8);

        assertEquals(
                0.9114253731343284,
                auc(DecisionTree.grow(columns, data[8], 5, 1, Progress.NONE), columns, data[8]),
                0.005);
    }

    @Test
    void numbersAreParted() {
        double[][] columns = {{1, 2, 3, 4, 5, 6}, {5, 5, 5, 5, 5, 5}};
        var tree = DecisionTree.grow(columns, new double[] {10, 10, 10, 20, 20, 20}, 3, 1, Progress.NONE);

        assertEquals(3, tree.nodes().size());
        assertEquals(3.5, tree.nodes().getFirst().threshold());
        assertEquals(20, tree.value(new double[] {4, 5}));
        assertEquals(2, tree.leaves());
        assertEquals(1, tree.depth());
    }

    @Test
    void ofEqualCutsTheLastColumnIsTaken() {
        double[][] columns = {{1, 1, 2, 2}, {1, 1, 2, 2}};

        assertEquals(
                1,
                DecisionTree.grow(columns, new double[] {0, 0, 1, 1}, 2, 1, Progress.NONE)
                        .nodes()
                        .getFirst()
                        .column());
    }

    /// Shapley's definition, summed over all subsets, of the expectation that follows both ways of an unknown column by
    /// their shares of rows.
    @Test
    void reasonsAreShapleyValuesAndSumToTheScore() throws IOException {
        var data = pima();
        var columns = Arrays.copyOf(data, 8);
        var tree = DecisionTree.grow(columns, data[8], 5, 5, Progress.NONE);

        for (int i = 0; i < 60; i++) {
            var row = row(columns, i * 12);
            var reasons = TreeReasons.of(tree, row);
            double sum =
                    tree.nodes().getFirst().value() + Arrays.stream(reasons).sum();
            assertEquals(tree.value(row), sum, 1e-12);
            assertArrayEquals(shapley(tree, row), reasons, 1e-12);
        }
    }

    private static double[] shapley(Tree tree, double[] row) {
        int n = row.length;
        var factorials = new double[n + 1];
        factorials[0] = 1;
        for (int k = 1; k <= n; k++) {
            factorials[k] = factorials[k - 1] * k;
        }
        var values = new double[n];
        for (int column = 0; column < n; column++) {
            for (int subset = 0; subset < 1 << n; subset++) {
                if ((subset >> column & 1) == 0) {
                    int size = Integer.bitCount(subset);
                    double weight = factorials[size] * factorials[n - size - 1] / factorials[n];
                    values[column] +=
                            weight * (expected(tree, 0, row, subset | 1 << column) - expected(tree, 0, row, subset));
                }
            }
        }
        return values;
    }

    private static double expected(Tree tree, int at, double[] row, int known) {
        var node = tree.nodes().get(at);
        if (node.isLeaf()) {
            return node.value();
        }
        if ((known >> node.column() & 1) == 1) {
            return expected(tree, row[node.column()] <= node.threshold() ? node.left() : node.right(), row, known);
        }
        double left = tree.nodes().get(node.left()).rows();
        double right = tree.nodes().get(node.right()).rows();
        return (left * expected(tree, node.left(), row, known) + right * expected(tree, node.right(), row, known))
                / (left + right);
    }

    @Test
    void depthAndLeafAreKept() throws IOException {
        var data = pima();
        var tree = DecisionTree.grow(Arrays.copyOf(data, 8), data[8], 4, 30, Progress.NONE);

        assertTrue(tree.depth() <= 4);
        assertTrue(tree.nodes().stream().allMatch(n -> n.rows() >= 30));
    }
}
