package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.clientele.recipe.CellEdits;
import org.clientele.recipe.DropColumns;
import org.clientele.recipe.PersonalStep;
import org.clientele.recipe.Recipe;
import org.clientele.source.Source;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Privacy;
import org.clientele.words.Words;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("shop.clientele");
    }

    private static Workbook book(String... titles) {
        var book = Workbook.EMPTY;
        for (var title : titles) {
            book = book.with(Node.of("n" + book.nodes().size(), title, Recipe.of(new DropColumns(List.of("mail")))));
        }
        return book;
    }

    @Test
    void ofSeveralThatAreStoppedHalfWayNoneIsPutAway() {
        try (var project = Project.create(file(), JSON)) {
            Progress stopping = (done, total) -> {
                if (done / total > 0.7) {
                    throw new CancellationException();
                }
            };
            var both = List.of(Shop.source("s", 1000), Shop.source("t", 1000));

            assertThrows(CancellationException.class, () -> project.keep(both, stopping));
            assertFalse(project.has("s") || project.has("t"));
            project.keep(both, Progress.NONE);
            assertTrue(project.has("s") && project.has("t"));
        }
    }

    @Test
    void aReopenedProjectHasEverything() {
        var source = Shop.source("s", 1000);
        var history = History.of(Workbook.EMPTY)
                .accept(book("客户"), Label.of("history.added", "客户"))
                .named("Monday")
                .accept(book("客户", "orders"), Label.of("history.added", "orders"))
                .accept(book("x"), Label.of("history.changed"))
                .undo();
        try (var project = Project.create(file(), JSON)) {
            project.keep(source, Progress.NONE);
            project.keep(Shop.EDITS, Progress.NONE);
            project.keep(Shop.TYPED, Progress.NONE);
            project.keep(history);
            project.keepView("data", "{\"scroll\":7}");
            project.keepView("data", "{\"scroll\":8}");
        }
        try (var project = Project.open(file(), JSON)) {
            assertEquals("shop", project.name());
            assertEquals(history, project.history());
            assertEquals("Monday", project.history().restorePoints().getFirst().name());
            assertTrue(project.history().canRedo());
            assertEquals(Shop.EDITS, project.get(Shop.EDITS.digest(), CellEdits.class));
            assertEquals(Shop.TYPED, project.get(Shop.TYPED.digest(), PersonalStep.class));
            assertEquals(Optional.of("{\"scroll\":8}"), project.view("data"));
            assertEquals(Optional.empty(), project.view("clean"));
            assertEquals(List.of(), project.notes());
            same(source, project.get("s", Source.class));
        }
    }

    private static void same(Source expected, Source read) {
        assertEquals(expected.rows(), read.rows());
        assertEquals("s:1", read.rows().ids().name(0));
        assertEquals(Privacy.PERSONAL, read.rows().schema().require("mail").privacy());
        assertEquals(expected.options(), read.options());
        assertEquals(expected.options().digest(), read.options().digest());
        assertEquals(expected.rejected(), read.rejected());
        assertEquals(expected.counts(), read.counts());
        assertEquals(expected.label(), read.label());
        assertEquals(Optional.of("n/a"), read.misfits().find(1, 2));
    }

    @Test
    void whatIsNotThereIsTold() {
        try (var project = Project.create(file(), JSON)) {
            project.keep(Shop.EDITS, Progress.NONE);
            var id = Shop.EDITS.digest();
            assertEquals(
                    "problem.deposit.missing",
                    assertThrows(Problem.class, () -> project.get("?", Source.class))
                            .key());
            assertEquals(
                    "problem.deposit.missing",
                    assertThrows(Problem.class, () -> project.get(id, Source.class))
                            .key());
        }
    }

    @Test
    void onlyTheLastMomentsAndRestorePointsAreThere() {
        var history = new History(History.of(Workbook.EMPTY).moments(), 0, 5);
        try (var project = Project.create(file(), JSON)) {
            for (int i = 0; i < 20; i++) {
                history = history.accept(book("step " + i), Label.of("history.changed"));
                history = i == 3 ? history.named("kept") : history;
                project.keep(history);
            }
        }
        try (var project = Project.open(file(), JSON)) {
            assertEquals(history, project.history());
            assertEquals(6, project.history().moments().size());
            assertEquals(
                    "step 3",
                    project.history()
                            .restorePoints()
                            .getFirst()
                            .book()
                            .require("n0")
                            .title());
        }
    }

    @Test
    void keepingAStepOfALongHistoryTakesMillisecondsNotSeconds() {
        var history = History.of(Workbook.EMPTY);
        for (int i = 0; i < 1000; i++) {
            history = history.accept(book("a", "b", "c", "step " + i), Label.of("history.changed"));
        }
        try (var project = Project.create(file(), JSON)) {
            project.keep(history);
            long start = System.nanoTime();
            for (int i = 0; i < 20; i++) {
                history = history.accept(book("a", "b", "c", "later " + i), Label.of("history.changed"));
                project.keep(history);
            }
            long each = Duration.ofNanos(System.nanoTime() - start).toMillis() / 20;
            assertTrue(each < 500, each + " ms");
        }
    }

    @Test
    void aCancelledDepositLeavesTheFileAsItWas() throws IOException {
        var source = Shop.source("s", 500_000);
        try (var project = Project.create(file(), JSON)) {
            project.keep(Shop.source("before", 100), Progress.NONE);
            for (double until = 0; until < 0.95; until += 0.15) {
                double limit = until;
                assertThrows(
                        CancellationException.class,
                        () -> project.keep(source, (done, total) -> {
                            if (done / total >= limit) {
                                throw new CancellationException();
                            }
                        }));
                assertFalse(project.has("s"));
                assertEquals(
                        bytesOf(Shop.source("before", 100)), project.chunks().bytes());
            }
            project.keep(source, Progress.NONE);
            assertTrue(project.has("s"));
        }
        try (var project = Project.open(file(), JSON)) {
            assertEquals(source.rows(), project.get("s", Source.class).rows());
        }
    }

    private long bytesOf(Source source) throws IOException {
        var other = Files.createTempDirectory(folder, "other").resolve("other.clientele");
        try (var project = Project.create(other, JSON)) {
            project.keep(source, Progress.NONE);
            return project.chunks().bytes();
        }
    }

    @Test
    void aProjectClosedUnderARunningJobSaysSo() {
        var project = Project.create(file(), JSON);
        project.close();
        project.close();
        assertEquals(
                "problem.project.closed",
                assertThrows(Problem.class, () -> project.keep(Shop.EDITS, Progress.NONE))
                        .key());
        Project.open(file(), JSON).close();
    }

    @Test
    void aSecondOpenerIsToldWhoHasIt() throws Exception {
        try (var project = Project.create(file(), JSON)) {
            project.keepView("a", "{}");
            told(assertThrows(Problem.class, () -> Project.open(file(), JSON)));
            var other = Keeper.start("open", file());
            assertTrue(other.line().startsWith("problem.project.open[" + file()), other.error());
            other.end();
            project.keepView("a", "{}");
        }
        Project.open(file(), JSON).close();
    }

    private static void told(Problem problem) {
        assertEquals("problem.project.open", problem.key());
        for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            var sentence = Words.in(locale).text(problem.key(), problem.args());
            assertTrue(sentence.contains(System.getProperty("user.name")), sentence);
            assertTrue(sentence.contains(String.valueOf(ProcessHandle.current().pid())), sentence);
        }
    }

    @Test
    void aKilledProcessLosesNothingItWasToldIsKept() throws Exception {
        Project.create(file(), JSON).close();
        long last = 0;
        for (int round = 0; round < 5; round++) {
            var keeper = Keeper.start("keep", file());
            for (int steps = 0; steps <= 3 * round; steps++) {
                last = Long.parseLong(keeper.line());
            }
            last = Math.max(last, keeper.kill());
            try (var project = Project.open(file(), JSON)) {
                var there = project.history();
                assertTrue(there.now() >= last, there.now() + " of " + last);
                assertTrue(project.has(Keeper.edits(last).digest()));
                assertEquals("step " + there.now(), there.book().require("n").title());
                assertTrue(project.notes().getFirst().key().startsWith("project.recovered"));
            }
            try (var project = Project.open(file(), JSON)) {
                assertEquals(List.of(), project.notes());
            }
        }
    }

    @Test
    void aCopyHasEverythingAndAnIdOfItsOwn() throws IOException {
        var copy = folder.resolve("copy.clientele");
        Files.writeString(copy, "an older copy");
        try (var project = Project.create(file(), JSON)) {
            project.keep(Shop.source("s", 300_000), Progress.NONE);
            project.keep(project.history().accept(book("a"), Label.of("history.changed")));
            project.keepView("v", "{}");
            assertThrows(
                    CancellationException.class,
                    () -> project.copyTo(copy, (done, total) -> {
                        if (done / total > 0.6) {
                            throw new CancellationException();
                        }
                    }));
            assertEquals("an older copy", Files.readString(copy));
            assertEquals(
                    "problem.project.self",
                    assertThrows(Problem.class, () -> project.copyTo(file(), Progress.NONE))
                            .key());
            project.copyTo(copy, Progress.NONE);
            try (var other = Project.open(copy, JSON)) {
                assertEquals(project.history(), other.history());
                assertFalse(project.id().equals(other.id()));
                assertEquals(
                        project.get("s", Source.class).rows(),
                        other.get("s", Source.class).rows());
                assertEquals(Optional.of("{}"), other.view("v"));
            }
        }
        try (var files = Files.list(folder)) {
            assertEquals(List.of(copy, file()), files.sorted().toList());
        }
    }

    @Test
    void aMillionRowsAreKeptAndReadInSaneTime() throws IOException {
        var source = Shop.source("s", 1_000_000);
        long start = System.nanoTime();
        try (var project = Project.create(file(), JSON)) {
            project.keep(source, Progress.NONE);
        }
        try (var project = Project.open(file(), JSON)) {
            assertEquals(
                    source.rows().blocks(),
                    project.get("s", Source.class).rows().blocks());
        }
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 30);
        assertTrue(Files.size(file()) < 12_000_000, Files.size(file()) + " bytes");
    }
}
