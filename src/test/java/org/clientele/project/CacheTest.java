package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.clientele.analysis.describe.Profile;
import org.clientele.recipe.DropColumns;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.RemoveDuplicates;
import org.clientele.source.Sources;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Sheet;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final Workbook BOOK = Workbook.EMPTY
            .with(Node.of("orders", "Orders", Sources.of("s")))
            .with(Node.of(
                    "clean",
                    "Clean",
                    Recipe.of(RemoveDuplicates.by("customer"), new DropColumns(List.of("amount"))),
                    "orders"))
            .with(Node.of("profile", "Profile", new Profile(List.of("customer")), "clean"));

    @TempDir
    private Path folder;

    private String before = "";

    @BeforeEach
    void useAFolderOfItsOwn() {
        before = System.getProperty("clientele.cache", "");
        System.setProperty("clientele.cache", folder.resolve("cache").toString());
        try (var project = Project.create(file(), JSON)) {
            project.keep(Shop.source("s", 200_000), Progress.NONE);
        }
    }

    @AfterEach
    void giveTheFolderBack() {
        if (before.isEmpty()) {
            System.clearProperty("clientele.cache");
        } else {
            System.setProperty("clientele.cache", before);
        }
    }

    private Path file() {
        return folder.resolve("shop.clientele");
    }

    /// What one opening of the project saw: the digest of each result, and what had to be computed.
    private record Seen(Map<String, String> digests, Map<String, Integer> computed) {}

    private Seen evaluate(Workbook book) {
        return evaluate(book, Long.MAX_VALUE);
    }

    private Seen evaluate(Workbook book, long bound) {
        try (var project = Project.open(file(), JSON);
                var cache = Cache.open(project, JSON, bound)) {
            var evaluator = new Evaluator(JSON, project, cache);
            var digests = new TreeMap<String, String>();
            for (var node : book.nodes()) {
                digests.put(node.id(), JSON.digest(evaluator.evaluate(book, node.id(), Progress.NONE)));
            }
            return new Seen(digests, evaluator.computations());
        }
    }

    private Path cacheFile() throws IOException {
        try (var files = Files.list(folder.resolve("cache"))) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void aReopenedProjectComputesNothing() {
        var first = evaluate(BOOK);
        assertEquals(Map.of("sources", 1, "remove-duplicates", 1, "drop-columns", 1, "profile", 1), first.computed());
        var second = evaluate(BOOK);
        assertEquals(Map.of(), second.computed());
        assertEquals(first.digests(), second.digests());
    }

    /// The window asks so: whoever reads the disk waits for those who write to it.
    @Test
    void whatLiesOnTheDiskIsNotAtHandUntilItWasRead() {
        evaluate(BOOK);
        try (var project = Project.open(file(), JSON);
                var cache = Cache.open(project, JSON)) {
            var evaluator = new Evaluator(JSON, project, cache);
            assertEquals(Optional.empty(), evaluator.known(BOOK, "profile"));
            var read = evaluator.evaluate(BOOK, "profile", Progress.NONE);
            assertEquals(Optional.of(read), evaluator.known(BOOK, "profile"));
            assertEquals(Map.of(), evaluator.computations());
        }
    }

    @Test
    void columnsOfTheProjectAreNotWrittenAgain() throws IOException {
        evaluate(BOOK);
        try (var project = Project.open(file(), JSON);
                var cache = Cache.open(project, JSON)) {
            assertTrue(
                    cache.bytes() < project.chunks().bytes() / 5,
                    cache.bytes() + " of " + project.chunks().bytes());
        }
    }

    @Test
    void aDeletedCacheIsMadeAnew() throws IOException {
        var first = evaluate(BOOK);
        Files.delete(cacheFile());
        var second = evaluate(BOOK);
        assertEquals(first, second);
        assertEquals(Map.of(), evaluate(BOOK).computed());
    }

    @Test
    void aCacheDeletedWhileItIsOpenDoesNotMatter() throws IOException {
        try (var project = Project.open(file(), JSON);
                var cache = Cache.open(project, JSON)) {
            Files.delete(cacheFile());
            var evaluator = new Evaluator(JSON, project, cache);
            assertEquals(
                    200_000,
                    evaluator
                            .evaluate(BOOK, "orders", Sheet.class, Progress.NONE)
                            .rows());
        }
        evaluate(BOOK);
        assertEquals(Map.of(), evaluate(BOOK).computed());
    }

    @Test
    void theFileIsBoundedByFiveTimesTheSourcesAndNotByLessThanTwoGigabytes() {
        assertEquals(2L << 30, Cache.bound(400L << 20));
        assertEquals(2500L << 20, Cache.bound(500L << 20));
    }

    @Test
    void aCacheDeletedBetweenTwoResultsDoesNotMatter() throws IOException {
        try (var project = Project.open(file(), JSON);
                var cache = Cache.open(project, JSON)) {
            var evaluator = new Evaluator(JSON, project, cache);
            var orders = JSON.digest(evaluator.evaluate(BOOK, "orders", Progress.NONE));
            cache.flush();
            Files.delete(cacheFile());
            evaluator.evaluate(BOOK, "profile", Progress.NONE);
            cache.flush();
            assertEquals(orders, JSON.digest(evaluator.evaluate(BOOK, "orders", Progress.NONE)));
        }
    }

    @Test
    void aDamagedCacheIsThrownAway() throws IOException {
        var first = evaluate(BOOK);
        for (var damage : List.of(0, 4096, 12_288)) {
            var bytes = Files.readAllBytes(cacheFile());
            var noise = new byte[bytes.length - damage];
            new Random(damage).nextBytes(noise);
            System.arraycopy(noise, 0, bytes, damage, noise.length);
            Files.write(cacheFile(), bytes);
            assertEquals(first, evaluate(BOOK), "from byte " + damage);
            assertEquals(Map.of(), evaluate(BOOK).computed());
        }
    }

    @Test
    void aDamagedColumnIsToldOnceAndGoneAtTheNextOpening() throws IOException {
        var first = evaluate(BOOK);
        try (var project = Project.open(file(), JSON);
                var cache = Cache.open(project, JSON)) {
            var sheet = new Evaluator(JSON, project, cache).evaluate(BOOK, "clean", Sheet.class, Progress.NONE);
            damage(cacheFile());
            var problem = org.junit.jupiter.api.Assertions.assertThrows(Problem.class, sheet::digest);
            assertEquals("problem.cache.damaged", problem.key());
        }
        assertEquals(first, evaluate(BOOK));
    }

    /// Flips a bit in every 4 KB.
    private static void damage(Path file) throws IOException {
        try (var bytes = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            for (long at = 4096; at < bytes.length(); at += 4096) {
                bytes.seek(at);
                int there = bytes.read();
                bytes.seek(at);
                bytes.write(there ^ 1);
            }
        }
    }

    @Test
    void whatWasNotUsedForTheLongestGoesFirst() {
        evaluate(BOOK);
        var other = BOOK.with(Node.of("clean", "Clean", Recipe.of(new DropColumns(List.of("mail"))), "orders"));
        evaluate(other, 0);
        assertEquals(Map.of(), evaluate(other, 0).computed());
        assertFalse(evaluate(BOOK).computed().isEmpty());
    }

    @Test
    void aSecondProcessWithTheSameCacheDoesWithoutIt() {
        try (var project = Project.open(file(), JSON);
                var cache = Cache.open(project, JSON);
                var second = Cache.open(project, JSON)) {
            var key = new Evaluator(JSON, project, cache).key(BOOK, "orders");
            new Evaluator(JSON, project, second).evaluate(BOOK, "orders", Progress.NONE);
            assertTrue(second.find(key).isPresent());
            second.flush();
            assertTrue(cache.find(key).isEmpty());
        }
    }
}
