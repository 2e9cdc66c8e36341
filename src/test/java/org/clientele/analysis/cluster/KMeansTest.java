package org.clientele.analysis.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shapes;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KMeansTest {

    static Sheet sheet(double[]... columns) {
        var names = List.of("x", "y", "z").subList(0, columns.length);
        var fields = names.stream().map(n -> Field.of(n, Type.DECIMAL)).toArray(Field[]::new);
        return Sheet.of(
                Schema.of(fields),
                RowIds.of("points", columns[0].length),
                Arrays.stream(columns).map(DecimalBlock::new).toList());
    }

    static Clusters run(KMeans spec, Sheet sheet) {
        var clusters = spec.of(Inputs.of(sheet), Progress.NONE);
        assertEquals(spec.check(Shapes.of(sheet.schema())), clusters.shape());
        return clusters;
    }

    private static Sheet cloud(int size) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        var x = random.doubles(size).map(v -> Math.floor(v * 1000)).toArray();
        var y = random.doubles(size).map(v -> Math.floor(v * 1000)).toArray();
        return sheet(x, y);
    }

    @Test
    void apartGroupsAreFoundWithTheirMeans() {
        var clusters =
                run(KMeans.of(2, "x", "y"), sheet(new double[] {1, 2, 3, 101, 103}, new double[] {5, 5, 5, 9, 9}));

        assertEquals(3, clusters.clusters().getFirst().size());
        assertEquals(List.of(2.0, 5.0), rounded(clusters.clusters().getFirst().centroid()));
        assertEquals(List.of(102.0, 9.0), rounded(clusters.clusters().getLast().centroid()));
        assertEquals(1, clusters.explained().get(1), 1e-12);
    }

    private static List<Double> rounded(List<Double> values) {
        return values.stream().map(v -> Math.rint(v * 1e9) / 1e9).toList();
    }

    /// The bounds only pass over points that would not move: the plain iteration from the same start ends alike.
    @ParameterizedTest
    @ValueSource(ints = {2, 5, 9})
    void boundsChangeNothing(int k) {
        var spec = KMeans.of(k, "x", "y");
        var fitting = Fitting.of(spec, cloud(2000), Progress.NONE);
        var points = fitting.points();
        var start = Seeding.of(points, k, 3, 0);

        var fast = Lloyd.run(points, start, 500, Progress.NONE);

        assertEquals(plain(points, start).sse(), fast.sse(), 1e-9);
    }

    private static Partition plain(Points points, double[] start) {
        var now = Partition.nearest(points, start, 0);
        for (var before = new int[0]; !Arrays.equals(before, now.labels()); ) {
            before = now.labels();
            now = Partition.nearest(points, means(points, now, start.length), 0);
        }
        return now;
    }

    private static double[] means(Points points, Partition partition, int length) {
        var means = new double[length];
        int d = points.dimensions();
        var sizes = partition.sizes(length / d);
        for (int i = 0; i < points.size() * d; i++) {
            means[partition.labels()[i / d] * d + i % d] += points.values()[i];
        }
        Arrays.setAll(means, i -> means[i] / sizes[i / d]);
        return means;
    }

    @Test
    void sameSeedGivesTheSameAndOrderOfRowsDoesNotMatterForApartGroups() {
        var cloud = cloud(3000);

        assertEquals(run(KMeans.of(4, "x", "y"), cloud), run(KMeans.of(4, "x", "y"), cloud));
    }

    @Test
    void manyRowsAreDividedAsWellAsWithoutTheSample() {
        var cloud = cloud(45_000);
        var spec = KMeans.of(4, "x", "y");
        var points = Fitting.of(spec, cloud, Progress.NONE).points();
        var all = IntStream.range(0, 5)
                .mapToDouble(start -> Lloyd.run(points, Seeding.of(points, 4, 1, start), 300, Progress.NONE)
                        .sse())
                .min()
                .orElseThrow();

        assertEquals(all, run(spec, cloud).sse(), all * 1e-3);
        assertEquals(Silhouette.MOST, run(spec, cloud).silhouetteRows());
    }

    @Test
    void rowsWithAMissingFeatureAreLeftOutAndCounted() {
        var clusters = run(
                KMeans.of(2, "x", "y"),
                sheet(new double[] {1, 1, 9, 9, Double.NaN}, new double[] {1, 1, 9, Double.NaN, 9}));

        assertEquals(3, clusters.rows());
        assertEquals(2, clusters.leftOut());
    }

    @Test
    void fewerRowsThanClustersIsAProblem() {
        var few = sheet(new double[] {1, 2});

        var problem = assertThrows(Problem.class, () -> run(KMeans.of(3, "x"), few));

        assertEquals(new Problem("problem.cluster.few", 2, 3), problem);
    }

    @Test
    void fewerDifferentRowsThanClustersIsAProblem() {
        var same = sheet(new double[] {1, 1, 1, 2, 2});

        var problem = assertThrows(Problem.class, () -> run(KMeans.of(3, "x"), same));

        assertEquals(new Problem("problem.cluster.distinct", 2, 3), problem);
    }

    @Test
    void constantFeatureCountsForNothing() {
        var clusters = run(KMeans.of(2, "x", "y"), sheet(new double[] {1, 2, 8, 9}, new double[] {5, 5, 5, 5}));

        assertEquals(new FeatureScale("y", 5, 1), clusters.scales().getLast());
        assertEquals(0, clusters.explained().getLast());
    }

    @Test
    void wrongOptionsAreProblems() {
        assertThrows(Problem.class, () -> KMeans.of(1, "x"));
        assertThrows(Problem.class, () -> KMeans.of(2));
        assertThrows(Problem.class, () -> KMeans.of(2, "x", "x"));
        assertThrows(Problem.class, () -> new KMeans(List.of("x"), Scaling.NONE, 2, 1, 9, 300));
        assertThrows(Problem.class, () -> KMeans.of(2, "t").check(Shapes.of(Schema.of(Field.of("t", Type.TEXT)))));
    }

    @Test
    void emptyGroupStartsAnewAtTheFarthestPoint() {
        var points = new Points(new double[] {0, 1, 2, 10, 20}, 1, new int[5]);

        var partition = Lloyd.run(points, new double[] {1, 1000, 12}, 100, Progress.NONE);

        assertTrue(Arrays.stream(partition.sizes(3)).allMatch(size -> size > 0));
    }
}
