package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.analysis.describe.Profile;
import org.clientele.analysis.describe.TableProfile;
import org.clientele.project.audit.Disclosure;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.Member;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Post;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Kind;
import org.clientele.project.store.RawChunks;
import org.clientele.recipe.DropColumns;
import org.clientele.recipe.FilterRows;
import org.clientele.recipe.OpenTokens;
import org.clientele.recipe.PersonalStep;
import org.clientele.recipe.Pseudonymize;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.UnifyText;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Condition;
import org.clientele.table.Sheet;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.Memory;
import org.clientele.workbook.Node;
import org.clientele.workbook.Outlook;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A user without the key of personal values: the others are hers, these are nobody's without it.
class MaskedTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final Cost CHEAP = new Cost(8, 1, 1);
    private static final int ROWS = 200;
    private static final Unlocking OWNER = by("of the owner");
    private static final Unlocking ANALYST = by("of the analyst");
    private static final Workbook BOOK = Workbook.EMPTY
            .with(Node.of("orders", "Orders", Sources.of("s")))
            .with(Node.of("open", "Open", Recipe.of(new DropColumns(List.of("mail"))), "orders"))
            .with(Node.of("clean", "Clean", Recipe.of(UnifyText.trim("mail")), "orders"))
            .with(Node.of("mails", "Mails", new Profile(List.of("mail")), "orders"));

    @TempDir
    private static Path first;

    @TempDir
    private Path folder;

    private Path file;
    private String before = "";

    private static Unlocking by(String text) {
        return Unlocking.by(Password.of(text.toCharArray()), Optional.empty());
    }

    @BeforeAll
    static void protectOnce() {
        var file = first.resolve("shop.clientele");
        try (var project = Project.create(file, JSON)) {
            fill(project);
        }
        protect(file);
        try (var project = Project.open(file, JSON, OWNER)) {
            project.access()
                    .at(CHEAP)
                    .add(new Member("analyst", Post.ANALYST), Password.of("of the analyst".toCharArray()));
        }
    }

    @BeforeEach
    void copy() throws IOException {
        before = System.getProperty("clientele.cache", "");
        System.setProperty("clientele.cache", folder.resolve("cache").toString());
        file = Files.copy(first.resolve("shop.clientele"), folder.resolve("shop.clientele"));
    }

    @AfterEach
    void giveTheFolderBack() {
        if (before.isEmpty()) {
            System.clearProperty("clientele.cache");
        } else {
            System.setProperty("clientele.cache", before);
        }
    }

    private static void fill(Project project) {
        project.keep(Shop.personal("s", ROWS), Progress.NONE);
        project.keep(Shop.EDITS, Progress.NONE);
        project.keep(Shop.TYPED, Progress.NONE);
        project.record(new Disclosure(LocalDateTime.of(2026, 3, 1, 12, 0), Shop.CANARY, "asked by " + Shop.CANARY));
    }

    private static void protect(Path file) {
        var fresh = Protection.by("owner", Password.of("of the owner".toCharArray()), CHEAP);
        Access.rekey(file, Unlocking.NONE, fresh, Progress.NONE);
    }

    private static Sheet rows(Project project, String node) {
        return (Sheet) new Evaluator(JSON, project, new Memory()).evaluate(BOOK, node, Progress.NONE);
    }

    private static void refused(org.junit.jupiter.api.function.Executable reading) {
        refused("problem.keys.personal", reading);
    }

    private static void refused(String key, org.junit.jupiter.api.function.Executable act) {
        assertEquals(key, assertThrows(Problem.class, act).key());
    }

    @Test
    void theOwnerReadsEverything() {
        try (var project = Project.open(file, JSON, OWNER)) {
            assertTrue(project.access().readsPersonal());
            assertEquals(Shop.CANARY, rows(project, "orders").block("mail").text(7));
            var source = project.get("s", Source.class);
            assertEquals(Shop.CANARY + ",b", source.rejected().getFirst().text());
            assertEquals("n/a " + Shop.CANARY, source.misfits().find(1, 2).orElseThrow());
            assertEquals(Shop.EDITS, project.get(Shop.EDITS.digest(), Shop.EDITS.getClass()));
            assertEquals(Shop.CANARY, project.disclosures().getFirst().customer());
        }
    }

    @Test
    void theAnalystComputesWithTheRestAndIsToldWhatSheMayNotRead() {
        try (var project = Project.open(file, JSON, ANALYST)) {
            assertFalse(project.access().readsPersonal());
            assertEquals(ROWS, rows(project, "open").rows());
            for (var node : List.of("orders", "open", "clean")) {
                assertFalse(rows(project, node).block("amount").text(7).isEmpty(), node);
            }
            refused(() -> rows(project, "orders").block("mail"));
            refused(() -> rows(project, "clean").block("mail"));
            refused(() -> new Evaluator(JSON, project, new Memory()).evaluate(BOOK, "mails", Progress.NONE));
            refused("problem.right", () -> project.keep(Shop.personal("t", 10), Progress.NONE));
            refused(() -> project.get(Shop.TYPED.digest(), PersonalStep.class));
            assertEquals(List.of(), project.get("s", Source.class).rejected());
            refused(() -> project.get("s", Source.class).misfits().find(1, 2));
            refused("problem.right", project::disclosures);
        }
    }

    @Test
    void withTheAnalystsKeyAndCodeOfHerOwnNoNameIsFound() throws IOException {
        try (var project = Project.open(file, JSON, OWNER)) {
            fill(project);
            useTheCache(project);
        }
        var names = List.of(Shop.CANARY, "张伟", "n/a");
        assertEquals(List.of(), RawChunks.found(file, Kind.PROJECT, ANALYST, names));
        try (var project = Project.open(file, JSON, ANALYST);
                var keys = project.access().protection()) {
            var cache = folder.resolve("cache").resolve(project.id() + ".cache");
            assertEquals(List.of(), RawChunks.found(cache, Kind.CACHE, keys.unlocking(), names));
        }
    }

    private static Map<String, Integer> useTheCache(Project project) {
        try (var cache = Cache.open(project, JSON)) {
            var evaluator = new Evaluator(JSON, project, cache);
            for (var node : List.of("orders", "open", "clean")) {
                evaluator.evaluate(BOOK, node, Progress.NONE);
            }
            if (project.access().readsPersonal()) {
                evaluator.evaluate(BOOK, "mails", Progress.NONE);
            }
            return evaluator.computations();
        }
    }

    @Test
    void withoutTheSecondSealTheSameSearchFindsThem() throws IOException {
        var plain = folder.resolve("plain.clientele");
        try (var project = Project.create(plain, JSON)) {
            fill(project);
        }
        var found = RawChunks.found(plain, Kind.PROJECT, Unlocking.NONE, List.of(Shop.CANARY, "张伟", "n/a"));
        assertEquals(List.of(Shop.CANARY, "张伟", "n/a"), found);
    }

    private Workbook bookOfMails() {
        return BOOK.with(Node.of(
                        "once", "Once", Recipe.of(new FilterRows(new Condition.Contains("mail", "9"))), "orders"))
                .with(Node.of("after", "After", Recipe.of(new DropColumns(List.of("mail"))), "once"))
                .with(Node.of("told", "Told", new Profile(), "once"));
    }

    private Sheet found(Project project, String node) {
        return (Sheet) new Evaluator(JSON, project, new Memory()).evaluate(bookOfMails(), node, Progress.NONE);
    }

    private void prepare(Workbook book) {
        try (var project = Project.open(file, JSON, OWNER)) {
            new ForOthers(project, JSON, new Evaluator(JSON, project, new Memory())).prepare(book, Progress.NONE);
        }
    }

    private int ready() {
        try (var project = Project.open(file, JSON, OWNER)) {
            return Collections.frequency(project.deposited().kinds().values(), ReadyKind.NAME);
        }
    }

    @Test
    void aTableOfWhichRowsWentByPersonalValuesIsMadeByWhoHasTheKeyForWhoHasNot() throws IOException {
        try (var project = Project.open(file, JSON, ANALYST)) {
            refused(() -> found(project, "once"));
        }
        prepare(bookOfMails());
        assertEquals(1, ready());
        var elsewhere = Files.copy(file, folder.resolve("elsewhere.clientele"));
        Sheet owners;
        try (var project = Project.open(file, JSON, OWNER)) {
            owners = found(project, "once");
            assertTrue(owners.rows() < ROWS);
        }
        try (var project = Project.open(elsewhere, JSON, ANALYST)) {
            var hers = found(project, "once");
            assertEquals(owners.rows(), hers.rows());
            assertEquals(List.of("mail"), hers.withheld());
            assertEquals(hers.rows(), found(project, "after").rows());
            refused(() -> hers.block("mail"));
            var told = new Evaluator(JSON, project, new Memory())
                    .evaluate(bookOfMails(), "told", TableProfile.class, Progress.NONE);
            assertEquals(owners.schema().size() - 1, told.columns().size());
        }
        assertEquals(List.of(), RawChunks.found(elsewhere, Kind.PROJECT, ANALYST, List.of(Shop.CANARY, "张伟")));
    }

    @Test
    void whatIsNotNeededAnyMoreIsNotMadeForOthers() {
        prepare(bookOfMails());
        prepare(BOOK);
        assertEquals(0, ready());
    }

    @Test
    void theCacheServesBothAndHidesFromOne() {
        try (var project = Project.open(file, JSON, OWNER)) {
            useTheCache(project);
        }
        try (var project = Project.open(file, JSON, ANALYST)) {
            assertEquals(Map.of(), useTheCache(project));
            try (var cache = Cache.open(project, JSON)) {
                var evaluator = new Evaluator(JSON, project, cache);
                var clean = (Sheet) evaluator.evaluate(BOOK, "clean", Progress.NONE);
                refused(() -> clean.block("mail"));
                refused(() -> evaluator.evaluate(BOOK, "mails", Progress.NONE));
            }
        }
        try (var project = Project.open(file, JSON, OWNER);
                var cache = Cache.open(project, JSON)) {
            var clean = (Sheet) new Evaluator(JSON, project, cache).evaluate(BOOK, "clean", Progress.NONE);
            assertEquals(Shop.CANARY, clean.block("mail").text(7));
        }
    }

    @Test
    void whatTheAnalystComputedIsNoGapForTheOwner() {
        try (var project = Project.open(file, JSON, ANALYST)) {
            useTheCache(project);
            assertEquals(Map.of(), useTheCache(project));
        }
        try (var project = Project.open(file, JSON, OWNER);
                var cache = Cache.open(project, JSON)) {
            var clean = (Sheet) new Evaluator(JSON, project, cache).evaluate(BOOK, "clean", Progress.NONE);
            assertEquals(Shop.CANARY, clean.block("mail").text(7));
        }
    }

    @Test
    void theAnalystCannotWriteTheProjectAnewAndHerCopyHidesTheSame() {
        refused("problem.right", () -> Access.rekey(file, ANALYST, Protection.NONE, Progress.NONE));
        var copy = folder.resolve("copy.clientele");
        try (var project = Project.open(file, JSON, ANALYST)) {
            project.copyTo(copy, Progress.NONE);
        }
        try (var project = Project.open(copy, JSON, OWNER)) {
            assertEquals(Shop.CANARY, rows(project, "orders").block("mail").text(7));
            assertEquals(ROWS, project.get("s", Source.class).rows().rows());
        }
        try (var project = Project.open(copy, JSON, ANALYST)) {
            refused(() -> rows(project, "orders").block("mail"));
        }
    }

    @Test
    void writtenAnewWithoutPasswordsEverythingIsThere() {
        Access.rekey(file, OWNER, Protection.NONE, Progress.NONE);
        try (var project = Project.open(file, JSON)) {
            assertEquals(
                    Shop.personal("s", ROWS).rows(),
                    project.get("s", Source.class).rows());
            assertEquals(Shop.TYPED, project.get(Shop.TYPED.digest(), PersonalStep.class));
            assertEquals(Shop.CANARY, project.disclosures().getFirst().customer());
        }
        protect(file);
        try (var project = Project.open(file, JSON, OWNER)) {
            assertEquals(Shop.CANARY, rows(project, "orders").block("mail").text(7));
        }
    }

    /// Tokens for everybody are an open column: elsewhere she has the same as the owner, and the same figures of them.
    @Test
    void byTokensSheCountsWhomSheCannotName() throws IOException {
        var tokens = new PersonalStep(new OpenTokens(List.of("mail"), Pseudonymize.fresh()));
        var book = BOOK.with(Node.of("tokens", "Tokens", Recipe.of(tokens.inWorkbook()), "orders"))
                .with(Node.of("told", "Told", new Profile(List.of("mail")), "tokens"));
        Sheet owners;
        TableProfile told;
        try (var project = Project.open(file, JSON, OWNER)) {
            project.keep(tokens, Progress.NONE);
            var evaluator = new Evaluator(JSON, project, new Memory());
            new ForOthers(project, JSON, evaluator).prepare(book, Progress.NONE);
            owners = evaluator.evaluate(book, "tokens", Sheet.class, Progress.NONE);
            told = evaluator.evaluate(book, "told", TableProfile.class, Progress.NONE);
        }
        var elsewhere = Files.copy(file, folder.resolve("elsewhere.clientele"));
        try (var project = Project.open(elsewhere, JSON, ANALYST)) {
            var evaluator = new Evaluator(JSON, project, new Memory());
            var looks = Outlook.of(book, evaluator);
            assertEquals(new Outlook.Fine(owners.schema()), looks.get("tokens"));
            var hers = evaluator.evaluate(book, "tokens", Sheet.class, Progress.NONE);
            assertEquals(List.of(), hers.withheld());
            assertEquals(owners, hers);
            assertTrue(hers.block("mail").text(7).matches("T[0-9a-v]{21}"));
            assertEquals(told, evaluator.evaluate(book, "told", TableProfile.class, Progress.NONE));
            refused(() -> project.get(tokens.digest(), PersonalStep.class));
        }
        assertEquals(List.of(), RawChunks.found(elsewhere, Kind.PROJECT, ANALYST, List.of(Shop.CANARY, "张伟")));
    }

    /// The key of tokens lies under that of personal values.
    @Test
    void theKeyOfTokensIsSealedWithPersonalValues() throws IOException {
        var key = Pseudonymize.fresh();
        var step = new PersonalStep(new Pseudonymize(List.of("mail"), key));
        try (var project = Project.open(file, JSON, OWNER)) {
            project.keep(step, Progress.NONE);
        }
        assertEquals(List.of(), RawChunks.found(file, Kind.PROJECT, ANALYST, List.of(key)));
        try (var project = Project.open(file, JSON, ANALYST)) {
            refused(() -> project.get(step.digest(), PersonalStep.class));
        }
        try (var project = Project.open(file, JSON, OWNER)) {
            assertEquals(step, project.get(step.digest(), PersonalStep.class));
        }
    }

    @Test
    void aFileThatAnOlderProgramProtectedLetsNobodyInMaskedBeforeItIsWrittenAnew() throws IOException {
        var old = folder.resolve("old.clientele");
        try (var in = new java.util.zip.GZIPInputStream(
                MaskedTest.class.getResourceAsStream("format-1-protected.clientele.gz"))) {
            Files.write(old, in.readAllBytes());
        }
        var password = "三只苍鹭 at noon";
        try (var project = Project.open(old, JSON, by(password))) {
            var access = project.access().at(CHEAP);
            var refused = assertThrows(
                    Problem.class,
                    () -> access.add(new Member("Ada", Post.ANALYST), Password.of("of Ada".toCharArray())));
            assertEquals("problem.keys.unsealed", refused.key());
        }
        Access.rekey(
                old,
                by(password),
                Protection.by("owner", Password.of("of the owner".toCharArray()), CHEAP),
                Progress.NONE);
        try (var project = Project.open(old, JSON, OWNER)) {
            project.access().at(CHEAP).add(new Member("Ada", Post.ANALYST), Password.of("of Ada".toCharArray()));
        }
    }
}
