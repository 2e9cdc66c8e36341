package org.clientele.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The example workbook over a real shop, run without a window from the file to the offers.
class OnlineRetailWalkTest {

    private static final Path DATA = Path.of("../shared/data/baskets/online_retail.csv.gz");
    private static final Path BOOK = Path.of("docs/examples/online-retail.json");

    @TempDir
    static Path folder;

    private static Launched run;

    @BeforeAll
    static void runsTheExample() throws Exception {
        assumeTrue(Files.exists(DATA), "skipped: " + DATA + " is not here");
        try (var csv = new GZIPInputStream(Files.newInputStream(DATA))) {
            Files.copy(csv, folder.resolve("online_retail.csv"));
        }
        Files.copy(BOOK, folder.resolve("book.json"));
        run = Launched.clientele(folder, "--quiet", "run", "book.json", "--out", "out");
    }

    private static JsonNode figures(String node) throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve("out").resolve(node + ".json").toFile());
    }

    private static long lines(String table) throws IOException {
        try (var lines = Files.lines(folder.resolve("out").resolve(table + ".csv"))) {
            return lines.count() - 1;
        }
    }

    @Test
    void everyNodeIsWritten() throws IOException {
        assertEquals(0, run.code(), run.err());
        assertEquals(541909, lines("orders"));
        assertEquals(4372, lines("rfm"));
        assertEquals(4372, lines("scores"));
        assertTrue(Files.exists(folder.resolve("out/overview.html")));
    }

    /// 279,489.02 is the published revenue of this customer.
    @Test
    void bestCustomerHasTheRevenueThatIsPublished() throws IOException {
        var figures = figures("best").path("figures");
        var total = StreamSupport.stream(figures.spliterator(), false)
                .filter(f -> f.path("name").asText().equals("total"))
                .findFirst()
                .orElseThrow();

        assertEquals(279489.02, total.path("value").asDouble(), 0.005);
    }

    @Test
    void laterCustomersAreForetoldBetterThanByChance() throws IOException {
        var models = figures("churn").path("models");
        var auc = StreamSupport.stream(models.spliterator(), false)
                .map(model -> model.path("metrics").path(0).path("held").asDouble())
                .toList();

        assertEquals(0.5, auc.getFirst());
        assertTrue(auc.stream().skip(1).allMatch(a -> a > 0.65 && a < 0.85), auc.toString());
    }

    @Test
    void offersForetellMoreThanTheMostPopularProducts() throws IOException {
        var ndcg = StreamSupport.stream(figures("offers-check").path("measures").spliterator(), false)
                .filter(measure -> measure.path("measure").asText().equals("NDCG"))
                .toList();

        assertEquals(1, ndcg.size());
        assertTrue(ndcg.getFirst().path("gain").path("low").asDouble() > 0, ndcg.toString());
    }
}
