package org.clientele.project.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.clientele.project.Access;
import org.clientele.project.Project;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Anchor;
import org.clientele.project.audit.Chain;
import org.clientele.project.audit.Event;
import org.clientele.project.audit.Verdict;
import org.clientele.project.backup.Backups;
import org.clientele.project.backup.Drill;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.seal.LogHead;
import org.clientele.project.seal.SealedFile;
import org.clientele.recipe.Recipe;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A log of which the last lines are cut off by somebody who can open the file with other software: what is left is
/// sound by itself.
class LogHeadTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    @TempDir
    private Path folder;

    private Path file;
    private Anchor end;

    @BeforeEach
    void make() {
        file = folder.resolve("shop.clientele");
        try (var project = Project.create(file, JSON)) {
            for (int i = 0; i < 5; i++) {
                var book = Workbook.EMPTY.with(Node.of("n", "step " + i, Recipe.EMPTY));
                project.keep(project.history().accept(book, Label.of("history.changed")));
            }
            end = project.trail().head();
        }
    }

    /// Works on the file through its seal, as another program that knows the key would.
    private void cut() throws SQLException {
        FilePathClientele.expect(file, new Opening(new Faults(file, Kind.PROJECT), Optional.empty(), Progress.NONE));
        var url = "jdbc:h2:" + FilePathClientele.freshUrl(file) + ";IFEXISTS=TRUE" + Link.SETTINGS;
        try (var connection = new org.h2.Driver().connect(url, new Properties());
                var statement = connection.createStatement()) {
            statement.execute("delete from audit where number > 3");
        } finally {
            FilePathClientele.leave(file);
        }
    }

    /// Cuts, and has the header tell of the shorter log, as who knows the key of the file can.
    private void cutWithTheHeader() throws SQLException {
        cut();
        try (var database = Database.open(file, Kind.PROJECT)) {
            database.opening().log(database.read(Trail::reach));
        }
    }

    @Test
    void aLogCutTogetherWithItsHeaderIsFoundByWhatABackupTellsOfIt() throws SQLException {
        Drill here = (image, progress) -> Image.read(image, Unlocking.NONE, progress);
        var backups = new Backups(folder.resolve("backups"), JSON, here, Clock.systemUTC());
        Anchor told;
        try (var project = Project.open(file, JSON)) {
            told = backups.make(project).log().orElseThrow();
        }
        assertEquals(end, told);
        assertInstanceOf(Verdict.Sound.class, LogCheck.of(file, Unlocking.NONE, List.of(told)));
        cutWithTheHeader();
        assertInstanceOf(Verdict.Sound.class, LogCheck.of(file, Unlocking.NONE, List.of()));
        assertEquals(new Verdict.Cut(told, 3), LogCheck.of(file, Unlocking.NONE, List.of(told)));
        assertEquals(
                new Verdict.Cut(told, 3),
                Image.inside(file, Unlocking.NONE, List.of(told), Progress.NONE).log());
    }

    @Test
    void readingAWholeProjectTellsOfItsLogAndOfWhoWasErased() throws SQLException {
        try (var database = Database.open(file, Kind.PROJECT)) {
            new Erasures(database, new Trail(database))
                    .add("2026-03-01T00:00:00Z", "0123", "{}", Event.of(Action.ERASED, "0123"));
        }
        var inside = Image.inside(file, Unlocking.NONE, List.of(end), Progress.NONE);
        assertEquals(List.of(new Inside.Tombstone("2026-03-01T00:00:00Z", "0123")), inside.tombstones());
        assertInstanceOf(Verdict.Sound.class, inside.log());
        cut();
        assertInstanceOf(
                Verdict.Cut.class,
                Image.inside(file, Unlocking.NONE, List.of(), Progress.NONE).log());
    }

    private LogHead head(Path file) throws IOException {
        try (var channel = FileChannel.open(file);
                var sealed = new SealedFile(
                        channel, Preamble.LENGTH, Preamble.identity(channel), SealedFile.Use.READ, Optional.empty())) {
            return sealed.log();
        }
    }

    @Test
    void theHeaderOfAClosedProjectTellsHowFarItsLogGoesAndChecksAgree() throws IOException {
        assertEquals(end, Trail.anchor(head(file)));
        assertEquals(new Verdict.Sound(end), LogCheck.of(file, Unlocking.NONE, List.of()));
        try (var project = Project.open(file, JSON)) {
            assertEquals(List.of(), project.notes());
            assertEquals(end, project.trail().sealed());
        }
    }

    @Test
    void aCutLogThatIsSoundByItselfIsFoundByTheHeaderOnOpeningAndByACheck() throws SQLException {
        cut();
        var cut = new Verdict.Cut(end, 3);
        assertEquals(cut, LogCheck.of(file, Unlocking.NONE, List.of()));
        try (var project = Project.open(file, JSON)) {
            assertEquals(
                    List.of("problem.audit.cut"),
                    project.notes().stream().map(Problem::key).toList());
            assertEquals(cut, project.trail().check(List.of()));
        }
        try (var database = Database.open(file, Kind.PROJECT)) {
            var first = database.read(Trail::firstKey);
            assertInstanceOf(Verdict.Sound.class, Chain.check(new Trail(database).all(), first, List.of()));
        }
    }

    private List<String> notes(Path opened) {
        try (var project = Project.open(opened, JSON)) {
            project.keep(project.history().named("later"));
            return project.notes().stream().map(Problem::key).toList();
        }
    }

    @Test
    void aCutLogIsToldOfAtEveryOpeningAlsoWhenItHasGrownAgain() throws SQLException, IOException {
        cut();
        for (int i = 0; i < 3; i++) {
            assertEquals(List.of("problem.audit.cut"), notes(file), "opening " + i);
            assertEquals(end, Trail.anchor(head(file)));
        }
        assertFalse(LogCheck.of(file, Unlocking.NONE, List.of()) instanceof Verdict.Sound);
    }

    @Test
    void whatIsMadeOfAFileWithACutLogTellsOfItToo() throws SQLException {
        cut();
        var image = folder.resolve("image.clientele");
        var copy = folder.resolve("copy.clientele");
        try (var project = Project.open(file, JSON)) {
            project.imageTo(image);
            project.copyTo(copy, Progress.NONE);
        }
        Access.rekey(file, Unlocking.NONE, Protection.NONE, Progress.NONE);
        for (var made : List.of(image, copy, file)) {
            assertEquals(List.of("problem.audit.cut"), notes(made), made.toString());
        }
    }

    @Test
    void anImageTellsInItsHeaderAndBesideItHowFarTheLogWent() throws IOException {
        var image = folder.resolve("image.clientele");
        try (var project = Project.open(file, JSON)) {
            var contents = project.imageTo(image);
            assertEquals(project.trail().head().toString(), contents.log());
        }
        assertEquals(end, Trail.anchor(head(image)));
        assertTrue(Anchor.read(end.toString()).isPresent());
    }
}
