package org.clientele.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clientele.analysis.cluster.AssignClusters;
import org.clientele.analysis.cluster.Cluster;
import org.clientele.analysis.cluster.KMeans;
import org.clientele.analysis.cluster.Scaling;
import org.clientele.analysis.cluster.SuggestK;
import org.clientele.customer.Rfm;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.clientele.table.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What was planted in the sample must come out of it.
class PlantedGroupsTest {

    private static final String[] FEATURES = {Rfm.RECENCY, Rfm.FREQUENCY, Rfm.MONETARY};
    private static final KMeans FIVE = KMeans.of(5, FEATURES);
    private static Sheet customers;
    private static Map<String, String> truth;

    @BeforeAll
    static void read() throws IOException {
        var rfm = Rfm.of("customer_id", "order_date", "amount", Sample.AS_OF).ordered("order_id");
        customers = rfm.of(Inputs.of(Records.orders()), Progress.NONE);
        var path = Path.of("src/test/resources/org/clientele/sample/truth/customers.csv");
        var records = Records.read(Files.newInputStream(path));
        truth = new HashMap<>();
        for (int i = 0; i < records.rows().size(); i++) {
            truth.put(records.cell(i, "customer_id"), records.cell(i, "segment"));
        }
    }

    private static Map<String, Map<String, Integer>> crossed(Sheet sheet, String column) {
        var crossed = new TreeMap<String, Map<String, Integer>>();
        for (int row = 0; row < sheet.rows(); row++) {
            var planted = truth.get(sheet.block("customer_id").text(row));
            if (planted != null) {
                crossed.computeIfAbsent(sheet.block(column).text(row), _ -> new TreeMap<>())
                        .merge(planted, 1, Integer::sum);
            }
        }
        return crossed;
    }

    @Test
    void fiveClustersAreThePlantedGroups() {
        var clusters = FIVE.of(Inputs.of(customers), Progress.NONE);
        var assigned = AssignClusters.of("one-timer", "bargain-hunter", "gift-buyer", "lapsed", "connoisseur")
                .of(Inputs.of(customers.described(bare()), clusters), Progress.NONE);

        var crossed = crossed(assigned, "segment");

        double right = 0;
        for (var name : crossed.keySet()) {
            int both = crossed.get(name).getOrDefault(name, 0);
            int found = crossed.get(name).values().stream().mapToInt(i -> i).sum();
            int planted = crossed.values().stream()
                    .mapToInt(m -> m.getOrDefault(name, 0))
                    .sum();
            assertTrue(both > 0.9 * found, "precision of " + name + ": " + both + " of " + found);
            assertTrue(both > 0.82 * planted, "recall of " + name + ": " + both + " of " + planted);
            right += both;
        }
        assertEquals(0.9565, right / 4810, 0.002, "purity");
    }

    private static org.clientele.table.Schema bare() {
        var schema = customers.schema();
        return schema.replace(Rfm.SEGMENT, schema.require(Rfm.SEGMENT).named("grid"));
    }

    /// scikit-learn 1.2.1, 50 starts: src/test/python/kmeans.py.
    @Test
    void clustersAgreeWithScikitLearn() {
        var hundred = new KMeans(List.of(FEATURES), Scaling.STANDARD, 5, 1, 100, 300);
        var clusters = hundred.of(Inputs.of(customers), Progress.NONE);

        assertEquals(1910.749226564, clusters.sse(), 1e-6);
        assertEquals(0.626918812508, clusters.silhouette(), 1e-9);
        assertEquals(
                List.of(1509, 1204, 794, 714, 614),
                clusters.clusters().stream().map(Cluster::size).toList());
    }

    @Test
    void fiveIsTheNumberSuggested() {
        var suggestion = SuggestK.of(FEATURES).of(Inputs.of(customers), Progress.NONE);

        assertEquals(5, suggestion.suggested());
    }

    @Test
    void gridKnowsTheBestAndTheLost() {
        var crossed = crossed(customers, Rfm.SEGMENT);

        var best = crossed.get("champions");
        var all = best.values().stream().mapToInt(i -> i).sum();
        var good = best.getOrDefault("connoisseur", 0) + best.getOrDefault("gift-buyer", 0);
        assertTrue(good > 0.75 * all, crossed.toString());
        int lapsed = 0;
        for (var name : List.of("at-risk", "cant-lose-them", "hibernating", "lost")) {
            lapsed += crossed.get(name).getOrDefault("lapsed", 0);
        }
        assertEquals(645, lapsed);
    }
}
