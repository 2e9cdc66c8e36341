package org.clientele.analysis.classify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smile.math.MathEx;

/// scikit-learn 1.2.1: src/test/python/forest.py.
class RandomForestTest {

    private static final Path PIMA = Path.of("../shared/data/classify/pima-indians-diabetes.csv");
    private static final Path BOSTON = Path.of("../shared/data/statistics/islp/Boston.csv");
    private static final Growth SMALL = new Growth(12, 5, 15, Optional.empty(), 20_000, 7);

    /// A table as columns, its last one the target.
    private record Data(double[][] columns, double[] target) {

        static Data read(Path file, int headers) throws IOException {
            assumeTrue(Files.exists(file), "skipped: " + file + " is not here");
            var rows = Files.readAllLines(file).stream()
                    .skip(headers)
                    .map(l -> l.split(","))
                    .toList();
            int width = rows.getFirst().length;
            var columns = IntStream.range(0, width)
                    .mapToObj(c -> rows.stream()
                            .mapToDouble(r -> Double.parseDouble(r[c]))
                            .toArray())
                    .toArray(double[][]::new);
            return new Data(Arrays.copyOf(columns, width - 1), columns[width - 1]);
        }

        Data at(int... rows) {
            return new Data(
                    Arrays.stream(columns)
                            .map(c -> Arrays.stream(rows).mapToDouble(i -> c[i]).toArray())
                            .toArray(double[][]::new),
                    Arrays.stream(rows).mapToDouble(i -> target[i]).toArray());
        }

        int rows() {
            return target.length;
        }

        double[] row(int i) {
            return Arrays.stream(columns).mapToDouble(c -> c[i]).toArray();
        }

        RandomForest.Grown grown(Growth growth) {
            return RandomForest.grow(
                    growth, columns, target, LongStream.range(0, rows()).toArray(), Progress.NONE);
        }
    }

    @Test
    void outOfBagAreaIsThatOfScikitLearn() throws IOException {
        var data = Data.read(PIMA, 0);

        assertEquals(0.8284, new Judgement(data.grown(Growth.STANDARD).outOfBag(), data.target()).auc(), 0.01);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.8793, 0.8804", "5, 0.8454, 0.8460"})
    void bostonIsExplainedAsWellAsByScikitLearn(int leaf, double share, double bag) throws IOException {
        var data = Data.read(BOSTON, 1);
        var growth = Growth.STANDARD.of(100, leaf).looking(4);
        double sum = 0;
        for (int fold = 0; fold < 10; fold++) {
            int held = fold;
            var inside = data.at(
                    IntStream.range(0, data.rows()).filter(i -> i % 10 != held).toArray());
            var outside = data.at(
                    IntStream.range(0, data.rows()).filter(i -> i % 10 == held).toArray());
            var scores = inside.grown(growth).forest().scores(outside.columns(), outside.rows());
            sum += r2(scores, outside.target());
        }

        assertEquals(share, sum / 10, 0.02);
        assertEquals(bag, r2(data.grown(growth).outOfBag(), data.target()), 0.02);
    }

    private static double r2(double[] scores, double[] truth) {
        double mean = Arrays.stream(truth).average().orElseThrow();
        double left = 0;
        double all = 0;
        for (int i = 0; i < truth.length; i++) {
            left += (scores[i] - truth[i]) * (scores[i] - truth[i]);
            all += (truth[i] - mean) * (truth[i] - mean);
        }
        return 1 - left / all;
    }

    @Test
    void theSameForestGrowsWhateverTheThreadsAndWhateverSmileHasDrawnBefore() throws Exception {
        var data = Data.read(PIMA, 0);
        var once = data.grown(SMALL);
        MathEx.setSeed(99);
        MathEx.random(1000);
        try (var one = new ForkJoinPool(1);
                var four = new ForkJoinPool(4)) {
            var alone = one.submit(() -> data.grown(SMALL)).get();
            var together = four.submit(() -> data.grown(SMALL)).get();

            assertEquals(once.forest(), alone.forest());
            assertEquals(once.forest(), together.forest());
            assertArrayEquals(once.outOfBag(), together.outOfBag());
        }
        assertNotEquals(
                once.forest(),
                data.grown(new Growth(12, 5, 15, Optional.empty(), 20_000, 8)).forest());
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() throws IOException {
        var data = Data.read(PIMA, 0);
        var back = IntStream.range(0, data.rows()).map(i -> data.rows() - 1 - i).toArray();
        var turned = data.at(back);
        var names = Arrays.stream(back).asLongStream().toArray();

        assertEquals(
                data.grown(SMALL).forest(),
                RandomForest.grow(SMALL, turned.columns(), turned.target(), names, Progress.NONE)
                        .forest());
    }

    @Test
    void reasonsSumToTheScore() throws IOException {
        var data = Data.read(BOSTON, 1);
        var forest = data.grown(SMALL).forest();
        var scores = forest.scores(data.columns(), data.rows());
        var reasons = forest.reasons();
        for (int i = 0; i < data.rows(); i += 9) {
            double sum =
                    forest.base() + Arrays.stream(reasons.apply(data.row(i))).sum();

            assertEquals(scores[i], sum, 1e-9);
        }
    }

    /// Shapley's definition, summed over all subsets of the columns, of what all trees expect together.
    @Test
    void reasonsAreTheShapleyValuesOfTheWholeForest() throws IOException {
        var data = Data.read(PIMA, 0);
        var forest = data.grown(SMALL.of(4, 20)).forest();
        for (int i = 0; i < 5; i++) {
            var row = data.row(i * 100);
            var expected = new double[row.length];
            for (int column = 0; column < row.length; column++) {
                for (int subset = 0; subset < 1 << row.length; subset++) {
                    if ((subset >> column & 1) == 0) {
                        expected[column] += weight(Integer.bitCount(subset), row.length)
                                * (expected(forest, row, subset | 1 << column) - expected(forest, row, subset));
                    }
                }
            }

            assertArrayEquals(expected, forest.reasons().apply(row), 1e-12);
        }
    }

    private static double weight(int size, int columns) {
        double weight = 1.0 / columns;
        for (int k = 1; k <= size; k++) {
            weight *= (double) k / (columns - k);
        }
        return weight;
    }

    private static double expected(Forest forest, double[] row, int known) {
        return forest.trees().stream()
                .mapToDouble(t -> expected(t, 0, row, known))
                .average()
                .orElseThrow();
    }

    private static double expected(ForestTree tree, int at, double[] row, int known) {
        int column = tree.columns().get(at);
        if (column < 0) {
            return tree.numbers().get(at);
        }
        int right = tree.rights().get(at);
        if ((known >> column & 1) == 1) {
            return expected(tree, row[column] <= tree.numbers().get(at) ? at + 1 : right, row, known);
        }
        double l = tree.rows().get(at + 1);
        double r = tree.rows().get(right);
        return (l * expected(tree, at + 1, row, known) + r * expected(tree, right, row, known)) / (l + r);
    }

    /// Smile's own trees of classes pass over a cut between rows of one class that stand beside each other; ours
    /// finds the only cut there is, whatever the order.
    @Test
    void theOnlyCutIsFoundAmongEqualValues() {
        double[][] columns = {new double[400]};
        var target = new double[400];
        for (int i = 0; i < 400; i++) {
            columns[0][i] = i % 2;
            target[i] = i % 2 == 0 ? i % 10 == 0 ? 1 : 0 : i % 9 == 0 ? 0 : 1;
        }
        var forest = new Data(columns, target).grown(SMALL).forest();

        assertTrue(forest.trees().stream().allMatch(t -> t.leaves() == 2));
        assertTrue(forest.trees().stream().allMatch(t -> t.numbers().getFirst() == 0.5));
    }

    @Test
    void valuesThatAreVeryNearEachOtherAreToldApart() {
        double[][] columns = {
            IntStream.range(0, 400).mapToDouble(i -> i * 1e-12).toArray()
        };
        var target = IntStream.range(0, 400).mapToDouble(i -> i < 200 ? 0 : 1).toArray();
        var forest = new Data(columns, target).grown(SMALL).forest();
        var scores = forest.scores(columns, 400);

        assertEquals(0, scores[0]);
        assertEquals(1, scores[399]);
    }

    @Test
    void leafDepthAndSizeAreKept() throws IOException {
        var data = Data.read(PIMA, 0);
        var forest = data.grown(new Growth(5, 30, 3, Optional.empty(), 300, 1)).forest();

        for (var tree : forest.trees()) {
            assertTrue(tree.rows().stream().allMatch(n -> n >= 30));
            assertTrue(tree.leaves() <= 8);
            assertTrue(tree.rows().getFirst() < 400, "about 300 rows are drawn");
        }
        assertThrows(Problem.class, () -> new Growth(0, 5, 15, Optional.empty(), 20_000, 1));
    }
}
