package org.clientele.analysis.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shapes;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.junit.jupiter.api.Test;

class AssignClustersTest {

    private final Sheet sheet = KMeansTest.sheet(new double[] {1, 2, 3, 11, 13, Double.NaN});
    private final Clusters clusters = KMeansTest.run(KMeans.of(2, "x").scaled(Scaling.NONE), sheet);

    private Sheet assign(AssignClusters spec, Sheet to) {
        var out = spec.of(Inputs.of(to, clusters), Progress.NONE);
        assertEquals(spec.check(Shapes.of(to.schema(), clusters.shape())), out.schema());
        return out;
    }

    private static String texts(Sheet sheet, String column) {
        var block = sheet.block(column);
        return String.join(
                ",",
                java.util.stream.IntStream.range(0, block.size())
                        .mapToObj(block::text)
                        .toList());
    }

    @Test
    void rowsGetTheNameOfTheNearestCentroidAndIncompleteOnesNone() {
        var out = assign(AssignClusters.of("low", "high"), sheet);

        assertEquals("low,low,low,high,high,", texts(out, "segment"));
        assertEquals(Role.SEGMENT, out.schema().require("segment").role());
    }

    @Test
    void newRowsAreMeasuredAgainstTheSameCentroids() {
        var spec = new AssignClusters(List.of(), "group", Optional.of("away"));

        var out = assign(spec, KMeansTest.sheet(new double[] {100, 2}));

        assertEquals("cluster-2,cluster-1", texts(out, "group"));
        assertEquals("88,0", texts(out, "away"));
    }

    @Test
    void namesMustBeAsManyAsClustersDifferentAndNotBlank() {
        var three = AssignClusters.of("a", "b", "c");

        assertThrows(Problem.class, () -> three.check(Shapes.of(sheet.schema(), clusters.shape())));
        assertThrows(Problem.class, () -> AssignClusters.of("a", "a"));
        assertThrows(Problem.class, () -> AssignClusters.of("a", " "));
    }

    @Test
    void segmentOfPersonalFeaturesIsPersonal() {
        var guarded = Schema.of(sheet.schema().fields().getFirst().guarded(Privacy.PERSONAL));

        var out = (Schema) AssignClusters.of().check(Shapes.of(guarded, clusters.shape()));

        assertTrue(out.require("segment").isPersonal());
    }

    @Test
    void missingFeatureIsAProblem() {
        var other = Schema.of(sheet.schema().fields().getFirst().named("y"));

        assertThrows(Problem.class, () -> AssignClusters.of().check(Shapes.of(other, clusters.shape())));
    }
}
