package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.clientele.Fork;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Verdict;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Database;
import org.clientele.project.store.Kind;
import org.clientele.project.store.OwnScan;
import org.clientele.project.store.Residue;
import org.clientele.recipe.Recipe;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Sheet;
import org.clientele.words.Words;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.Memory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A person leaves a project with all that names them, and nothing else does.
class ErasureTest {

    @TempDir
    private static Path folder;

    private static Path full;
    private static Path file;
    private static Receipt receipt;
    private static Receipt.Counts looked;
    private static long results;

    /// One erasure that most tests look at.
    @BeforeAll
    static void erase() throws IOException {
        var before = new HashMap<String, String>();
        for (var name : List.of("clientele.cache", "clientele.home")) {
            before.put(name, System.getProperty(name, ""));
            System.setProperty(name, folder.resolve(name).toString());
        }
        try {
            plant();
            eraseWithResults();
        } finally {
            before.forEach((name, value) -> {
                System.setProperty(name, value);
                if (value.isEmpty()) {
                    System.clearProperty(name);
                }
            });
        }
    }

    /// A log and a list beside projects that name the person, and one that does not.
    private static void plant() throws IOException {
        var home = Files.createDirectories(folder.resolve("clientele.home"));
        Files.createDirectories(home.resolve("logs"));
        Files.writeString(
                home.resolve("logs/clientele-0.log"),
                "WARNING nobody knows %s%nat 1%nfile %s.csv%n".formatted(Canary.KEY, Canary.OTHER_NAME));
        Files.writeString(home.resolve("recent.properties"), "1=/home/x/" + Canary.NAME + ".clientele\n");
        Files.writeString(home.resolve("settings.properties"), "language=en\n");
    }

    private static String home(String file) throws IOException {
        return Files.readString(folder.resolve("clientele.home").resolve(file));
    }

    @Test
    void theUsersFolderIsSearchedAndWrittenOverAndTheReceiptSaysSo() throws IOException {
        assertEquals("language=en\n", home("settings.properties"));
        assertEquals("1=/home/x/" + "x".repeat(Canary.NAME.length()) + ".clientele\n", home("recent.properties"));
        var log = home("logs/clientele-0.log");
        assertTrue(log.startsWith("WARNING nobody knows xxxxx") && log.endsWith("x.csv" + System.lineSeparator()), log);
        Canary.WORDS.forEach(word -> assertFalse(log.contains(word), word));
        assertEquals(Optional.of(new Receipt.Home(3, 3)), receipt.home());
        var said = new ReceiptText(Words.in(Locale.ENGLISH)).text(receipt);
        assertTrue(said.matches("(?s).* erased by .*, \\d+\u00a0\\w+\u00a0\\d+,\u00a0\\d+:\\d+\\..*"), said);
        assertTrue(
                said.contains("3 files of the program were searched") && said.contains("3 places were written over"));
    }

    @Test
    void anErasureThatForgetsTheUsersFolderLeavesThePersonThere() throws IOException {
        var home = Files.createDirectories(folder.resolve("other-home"));
        Files.writeString(home.resolve("a.log"), Canary.MAIL);
        var before = System.getProperty("clientele.home", "");
        System.setProperty("clientele.home", home.toString());
        try {
            var planted = Files.copy(full, folder.resolve("no-home.clientele"));
            var parts = EnumSet.complementOf(EnumSet.of(Erasure.Part.HOME));
            new Erasure(Canary.JSON, parts).of(planted, Unlocking.NONE, request(Canary.KEY), Progress.NONE);
            assertEquals(Canary.MAIL, Files.readString(home.resolve("a.log")));
        } finally {
            System.setProperty("clientele.home", before);
            if (before.isEmpty()) {
                System.clearProperty("clientele.home");
            }
        }
    }

    private static void eraseWithResults() throws IOException {
        full = Canary.project(folder.resolve("full.clientele"));
        try (var project = Project.open(full, Canary.JSON);
                var cache = Cache.open(project, Canary.JSON)) {
            var evaluator = new Evaluator(Canary.JSON, project, cache);
            evaluator.evaluate(project.history().book(), "people-clean", Sheet.class, Progress.NONE);
            looked = new Erasure(Canary.JSON)
                    .look(project, Canary.KEY, Progress.NONE)
                    .counts();
        }
        results = results();
        file = Files.copy(full, folder.resolve("shop.clientele"));
        receipt = new Erasure(Canary.JSON).of(file, Unlocking.NONE, request(Canary.KEY), Progress.NONE);
    }

    private static long results() throws IOException {
        try (var files = Files.list(folder.resolve("clientele.cache"))) {
            return files.count();
        }
    }

    private static Erasure.Request request(String customer) {
        return new Erasure.Request(customer, "asked by " + Canary.NAME, Optional.empty());
    }

    private static List<String> left(Path file) throws IOException, GeneralSecurityException {
        return OwnScan.everywhere(file, Kind.PROJECT, Optional.empty(), Canary.WORDS);
    }

    private static Source source(Project project, String node) {
        var spec = (Sources) project.history().book().require(node).spec();
        return project.get(spec.ids().getFirst(), Source.class);
    }

    @Test
    void ofAPersonWhoWasEverywhereNothingIsLeftInAnyBlock() throws IOException, GeneralSecurityException {
        var before = left(full);
        assertEquals(2 * Canary.WORDS.size(), before.stream().distinct().count(), before.toString());

        assertEquals(List.of(), left(file));
    }

    @Test
    void rowsOfOthersStayAndTheAccountOfEachFileSaysHowManyWent() {
        try (var project = Project.open(file, Canary.JSON)) {
            var evaluator = new Evaluator(Canary.JSON, project, new Memory());
            var book = project.history().book();
            assertEquals(
                    2,
                    evaluator
                            .evaluate(book, "people", Sheet.class, Progress.NONE)
                            .rows());
            assertEquals(
                    1,
                    evaluator
                            .evaluate(book, "letters", Sheet.class, Progress.NONE)
                            .rows());
            var orders = source(project, "orders");
            assertEquals(22, orders.rows().rows());
            assertEquals(
                    "my neighbour ••• ordered the same",
                    orders.rows().block("comment").text(0));
            assertEquals(1, orders.misfits().size());
            assertArrayEquals(new int[] {1}, orders.misfits().rows());
            var counts = orders.counts();
            assertEquals(25, counts.records());
            assertEquals(2, counts.erased());
            assertEquals(counts.records(), counts.loaded() + counts.rejected() + counts.skipped() + counts.erased());
            assertEquals(orders.rows().rows(), counts.loaded());
            assertEquals(4, receipt.counts().rows());
            assertEquals(3, receipt.counts().sources());
        }
    }

    @Test
    void decisionsOfTheWholeHistoryGoOnWithoutThem() {
        try (var project = Project.open(file, Canary.JSON)) {
            var evaluator = new Evaluator(Canary.JSON, project, new Memory());
            var clean = evaluator.evaluate(project.history().book(), "people-clean", Sheet.class, Progress.NONE);
            assertEquals("Ulm", clean.block("city").text(0));
            assertEquals("Cy Ng", clean.block("name").text(1));
            var alone = project.history().redo().book();
            var node = alone.nodes(Recipe.class).getLast();
            assertEquals("••• alone", node.title());
            assertEquals("Ask •••", node.note());
            assertEquals("erased-1-1", node.id());
            var rows = evaluator.evaluate(alone, node.id(), Sheet.class, Progress.NONE);
            assertEquals(1, rows.rows());
            assertEquals("C2", rows.block("customer_id").text(0));
            assertEquals(
                    List.of("before •••"),
                    project.history().restorePoints().stream()
                            .map(m -> m.name())
                            .toList());
        }
    }

    @Test
    void theLogHoldsAndNamesATokenOnly() {
        try (var project = Project.open(file, Canary.JSON)) {
            assertTrue(project.trail().check(List.of()) instanceof Verdict.Sound);
            var line = project.trail().all().stream()
                    .filter(each -> each.deed().action() == Action.ERASED)
                    .findFirst()
                    .orElseThrow();
            assertEquals(receipt.token(), line.deed().object());
            assertEquals(List.of(receipt), Receipts.of(project, Canary.JSON).all());
            assertEquals("asked by •••", receipt.reason());
            assertEquals(receipt.token(), project.disclosures().getFirst().customer());
        }
    }

    @Test
    void whatIsShownBeforeIsWhatGoes() {
        assertEquals(receipt.counts(), looked);
        assertEquals(3, looked.looks());
        assertEquals(3, looked.entries());
    }

    @Test
    void whoIsNotThereIsSaidAndACancelledErasureChangesNothing() throws IOException {
        var erasure = new Erasure(Canary.JSON);
        assertEquals(
                "problem.subject.unknown",
                assertThrows(Problem.class, () -> erasure.of(full, Unlocking.NONE, request("C9"), Progress.NONE))
                        .key());
        var half = Files.writeString(folder.resolve("full.clientele.part"), "of one that was killed");
        Progress cancelled = (done, total) -> {
            if (done / total > 0.94) {
                throw new CancellationException();
            }
        };
        assertThrows(
                CancellationException.class, () -> erasure.of(full, Unlocking.NONE, request(Canary.KEY), cancelled));
        assertTrue(Files.notExists(half));
        assertEquals(3, people(full));
    }

    private static int people(Path file) {
        try (var project = Project.open(file, Canary.JSON)) {
            return source(project, "people").rows().rows();
        }
    }

    @Test
    void whoComesBackWithAFileIsKnownAgain() throws IOException {
        var people = new Canary(folder).people();
        try (var project = Project.open(file, Canary.JSON)) {
            assertEquals(
                    1,
                    Receipts.of(project, Canary.JSON)
                            .erased()
                            .rows(people.rows())
                            .cardinality());
            var kept = Receipts.of(project, Canary.JSON).erased().keptOut(people, Progress.NONE);
            assertEquals(2, kept.rows().rows());
            assertEquals(1, kept.counts().erased());
            assertFalse(kept.id().equals(people.id()));
        }
    }

    @Test
    void resultsOfThePersonAreThrownAway() throws IOException {
        assertEquals(1, results);
        assertEquals(0, results());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SCAN", "HOME"})
    void anErasureThatForgetsOnePartIsFoundByItsOwnScanAndByTheOther(Erasure.Part forgotten)
            throws IOException, GeneralSecurityException {
        var planted = Files.copy(full, folder.resolve(forgotten + ".clientele"));
        var parts = EnumSet.complementOf(EnumSet.of(forgotten, Erasure.Part.SCAN));

        new Erasure(Canary.JSON, parts).of(planted, Unlocking.NONE, request(Canary.KEY), Progress.NONE);

        assertFalse(left(planted).isEmpty());
        var words = Set.copyOf(Canary.WORDS);
        var blocks = Residue.ofBlocks(planted, Kind.PROJECT, words, Unlocking.NONE, Progress.NONE);
        try (var database = Database.open(planted, Kind.PROJECT)) {
            var texts = Residue.ofColumns(database, text -> words.stream().anyMatch(text::contains), Progress.NONE);
            assertFalse(blocks.found().isEmpty() && texts.found().isEmpty());
        }
    }

    /// Killed when all is written but nothing moved, and as soon as the new file has taken its place.
    @ParameterizedTest
    @CsvSource({"1, 3", "2, 2"})
    void aKilledErasureLeavesTheOldFileOrTheNewOne(double at, int people) throws IOException, InterruptedException {
        var killed = Files.copy(full, folder.resolve("killed-" + at + ".clientele"));
        var ended = Fork.of(Eraser.class, killed, at).run();
        assertEquals(Eraser.KILLED, ended.code(), ended.said());
        var half = folder.resolve(killed.getFileName() + ".part");
        assertEquals(people == 3, Files.exists(half));
        assertEquals(people, people(killed));
        assertFalse(Files.exists(half));
    }
}
