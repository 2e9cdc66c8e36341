package org.clientele.analysis.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clientele.sample.Records;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.Sheet;
import org.clientele.table.Type;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// scikit-learn 1.2.1, 50 starts, run to the end: src/test/python/kmeans.py.
class MallCustomersTest {

    private static final Path FILE = Path.of("../shared/data/cluster/Mall_Customers.csv");
    private static Sheet mall;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(FILE), "skipped: " + FILE + " is not here");
        mall = Records.read(Files.newInputStream(FILE))
                .sheet(Field.of("Annual_Income", Type.INTEGER), Field.of("Spending_Score", Type.INTEGER));
    }

    private static Clusters run(int k, Scaling scaling) {
        var spec = KMeans.of(k, "Annual_Income", "Spending_Score").scaled(scaling);
        return spec.of(Inputs.of(mall), Progress.NONE);
    }

    @Test
    void publishedSumOfSquaresAndSizesAreReached() {
        var clusters = run(5, Scaling.NONE);

        assertEquals(44448.455, clusters.sse(), 0.0005);
        assertEquals(
                List.of(81, 39, 35, 23, 22),
                clusters.clusters().stream().map(Cluster::size).toList());
        assertEquals(0.553931997445, clusters.silhouette(), 1e-12);
        assertEquals(0.596651, clusters.clusters().getFirst().silhouette(), 5e-7);
        assertEquals(0.599013, clusters.clusters().getLast().silhouette(), 5e-7);
        assertEquals(55.2962963, clusters.clusters().getFirst().centroid().getFirst(), 5e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 3, 106348.373062111, 0.467613581588",
        "NONE, 4, 73679.789039488, 0.493196310925",
        "NONE, 6, 37233.814510710, 0.539761030634",
        "STANDARD, 3, 157.704008150, 0.466584744190",
        "STANDARD, 5, 65.568408156, 0.554657163111",
        "STANDARD, 6, 55.057348270, 0.539880092679",
        "RANGE, 4, 6.110312266, 0.496200787451",
        "RANGE, 5, 3.583117906, 0.559485453123"
    })
    void agreesWithScikitLearn(Scaling scaling, int k, double sse, double silhouette) {
        var clusters = run(k, scaling);

        assertEquals(sse, clusters.sse(), 1e-8);
        assertEquals(silhouette, clusters.silhouette(), 1e-10);
    }

    @Test
    void fiveClustersAreSuggested() {
        var suggestion = SuggestK.of("Annual_Income", "Spending_Score").of(Inputs.of(mall), Progress.NONE);

        assertEquals(5, suggestion.suggested());
        assertEquals(9, suggestion.trials().size());
        assertEquals(0.554657163111, suggestion.trials().get(3).silhouette(), 1e-10);
    }
}
