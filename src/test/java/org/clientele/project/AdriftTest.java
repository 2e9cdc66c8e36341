package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Unlocking;
import org.clientele.recipe.Recipe;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.words.Words;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real file that is renamed, deleted, replaced, written over or unmounted while the project in it is open.
class AdriftTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final String BLIND = "clientele.blind";

    @TempDir
    private Path folder;

    private Path home;
    private Path file;
    private Path elsewhere;

    @BeforeEach
    void name() throws IOException {
        home = Files.createDirectory(folder.resolve("家"));
        file = home.resolve("店.clientele");
        elsewhere = folder.resolve("elsewhere.clientele");
    }

    @AfterEach
    void look() {
        System.clearProperty(BLIND);
    }

    private static Project made(Path file) {
        var project = Project.create(file, JSON);
        project.keep(Shop.source("s", 300), Progress.NONE);
        project.keep(project.history().accept(book("first"), Label.of("history.changed")));
        return project;
    }

    private static Workbook book(String title) {
        return Workbook.EMPTY.with(Node.of("n", title, Recipe.EMPTY)).with(Node.of("t", "orders", Sources.of("s")));
    }

    private static History next(Project project) {
        return project.history().accept(book("second"), Label.of("history.changed"));
    }

    private interface Mishap {
        void happen() throws IOException;
    }

    /// Has something happen to the file of an open project and returns what the next step says; it is not kept.
    private Problem refused(Project project, Mishap mishap) throws IOException {
        mishap.happen();
        var before = project.history();
        var problem = assertThrows(Problem.class, () -> project.keep(next(project)));
        assertEquals(before, project.history());
        for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertTrue(Words.in(locale).text(problem.key(), problem.args()).contains(file.toString()));
        }
        return problem;
    }

    /// What was open and the step that was refused are in another file.
    private void assertSaved(Project project, Unlocking unlocking) {
        var step = Unsynced.step(List.of(Shop.EDITS), next(project));
        assertEquals(List.of(), refuge(project, step).save(elsewhere, Progress.NONE));
        try (var saved = Project.open(elsewhere, JSON, unlocking)) {
            assertEquals(step.history().orElseThrow().book(), saved.history().book());
            assertEquals(
                    Shop.source("s", 300).rows(), saved.get("s", Source.class).rows());
            assertTrue(saved.has(Shop.EDITS.digest()));
        }
    }

    private static Refuge refuge(Project project, Unsynced step) {
        return new Refuge(project, JSON, step, Optional.empty());
    }

    private static void assertHolds(Path file, String title) {
        try (var again = Project.open(file, JSON)) {
            assertEquals(title, again.history().book().require("n").title());
        }
    }

    @Test
    void aRenamedFileIsNamedAndTheStepIsKeptOnceItHasItsNameBack() throws IOException {
        var other = home.resolve("other.clientele");
        try (var project = made(file)) {
            var problem = refused(project, () -> Files.move(file, other));
            assertEquals("problem.adrift.renamed", problem.key());
            assertEquals(other.toString(), problem.args()[1]);
            assertSaved(project, Unlocking.NONE);
            Files.move(other, file);
            project.keep(next(project));
        }
        assertHolds(file, "second");
    }

    @Test
    void afterARenamingTheFileUnderItsNewNameHasEverythingThatWasKept() throws IOException {
        var other = home.resolve("other.clientele");
        try (var project = made(file)) {
            refused(project, () -> Files.move(file, other));
        }
        assertFalse(Files.exists(file));
        assertHolds(other, "first");
    }

    @Test
    void ofADeletedFileAndADeletedFolderEverythingIsSavedElsewhere() throws IOException {
        try (var project = made(file)) {
            assertEquals(
                    "problem.adrift.gone",
                    refused(project, () -> Files.delete(file)).key());
            assertSaved(project, Unlocking.NONE);
            Files.delete(elsewhere);
            var problem = refused(project, () -> {
                Files.delete(file.resolveSibling("店.clientele.lock"));
                Files.delete(home);
            });
            assertEquals("problem.adrift.folder", problem.key());
            assertSaved(project, Unlocking.NONE);
        }
        assertHolds(elsewhere, "second");
    }

    @Test
    void aDeletedFileMayBeSavedAgainWhereItWas() throws IOException {
        try (var project = made(file)) {
            refused(project, () -> Files.delete(file));
            refuge(project, Unsynced.NOTHING).save(file, Progress.NONE);
        }
        assertHolds(file, "first");
    }

    @Test
    void anotherProjectInItsPlaceIsNotTouched() throws IOException {
        var foreign = home.resolve("foreign.clientele");
        made(foreign).close();
        var bytes = Files.readAllBytes(foreign);
        try (var project = made(file)) {
            var problem = refused(project, () -> Files.move(foreign, file, StandardCopyOption.REPLACE_EXISTING));
            assertEquals("problem.adrift.replaced", problem.key());
            assertSaved(project, Unlocking.NONE);
        }
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    private static void overwrite(Path file, byte[] bytes) throws IOException {
        try (var out = Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            out.write(bytes);
        }
    }

    private byte[] foreign() throws IOException {
        var foreign = home.resolve("foreign.clientele");
        made(foreign).close();
        return Files.readAllBytes(foreign);
    }

    /// Copies another project over the file of an open one, which stays the same for the operating system.
    private Problem overwritten(Project project, byte[] bytes) throws IOException {
        var source = project.get("s", Source.class);
        assertEquals(Shop.source("s", 300).rows(), source.rows());
        source.misfits().texts();
        return refused(project, () -> overwrite(file, bytes));
    }

    @Test
    void anotherProjectCopiedOverItIsNotTouchedAndWhatIsInMemoryIsSaved() throws IOException {
        var bytes = foreign();
        var project = made(file);
        var problem = overwritten(project, bytes);
        assertEquals("problem.adrift.overwritten", problem.key());
        assertSaved(project, Unlocking.NONE);
        close(project);
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    /// That it is not closed as usual may be said.
    private static void close(Project project) {
        try {
            project.close();
        } catch (Problem problem) {
            assertEquals("problem.adrift.overwritten", problem.key());
        }
    }

    @Test
    void withoutALookAtTheFileAnotherProjectIsWrittenInto() throws IOException {
        var bytes = foreign();
        var project = made(file);
        System.setProperty(BLIND, "true");
        overwrite(file, bytes);
        try (project) {
            project.keep(next(project));
        } catch (Problem problem) {
            assertFalse(problem.key().startsWith("problem.adrift"), problem.key());
        }
        assertFalse(java.util.Arrays.equals(bytes, Files.readAllBytes(file)), "the foreign file is as it was");
    }

    @Test
    void withoutALookAtTheFileTheStepGoesIntoADeletedOne() throws IOException {
        System.setProperty(BLIND, "true");
        try (var project = made(file)) {
            Files.delete(file);
            project.keep(next(project));
        }
        assertFalse(Files.exists(file));
    }

    @Test
    void anOlderCopyOfTheSameProjectCopiedOverItIsNoticed() throws IOException {
        var project = made(file);
        var older = Files.readAllBytes(file);
        project.keep(project.history().accept(book("between"), Label.of("history.changed")));
        var problem = refused(project, () -> overwrite(file, older));
        assertEquals("problem.adrift.overwritten", problem.key());
        close(project);
        assertArrayEquals(older, Files.readAllBytes(file));
    }

    @Test
    void aFileThatMayNotBeWrittenAnyMoreIsNotWritten() throws IOException {
        Assumptions.assumeTrue(
                file.getFileSystem().supportedFileAttributeViews().contains("posix"), "needs permissions");
        try (var project = made(file)) {
            var problem = refused(
                    project, () -> Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--")));
            assertEquals("problem.adrift.read-only", problem.key());
            assertSaved(project, Unlocking.NONE);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            project.keep(next(project));
        }
        assertHolds(file, "second");
    }

    @Test
    void whatIsSavedElsewhereOpensByTheSamePassword() throws IOException {
        made(file).close();
        var password = Password.of("三只苍鹭 at noon".toCharArray());
        try (var fresh = Protection.by("林", password, new Cost(8, 1, 1))) {
            Access.rekey(file, Unlocking.NONE, fresh, Progress.NONE);
        }
        var unlocking = Unlocking.by(Password.of("三只苍鹭 at noon".toCharArray()), Optional.empty());
        try (var project = Project.open(file, JSON, unlocking)) {
            refused(project, () -> Files.delete(file));
            assertSaved(project, unlocking);
        }
        assertThrows(Problem.class, () -> Project.open(elsewhere, JSON));
    }

    @Test
    void aTableThatNobodyCanReadAnyMoreIsNamedUnlessABackupHasIt() throws IOException {
        made(file).close();
        var project = Project.open(file, JSON);
        var problem = refused(project, () -> overwrite(file, new byte[50_000]));
        assertEquals("problem.adrift.overwritten", problem.key());
        var step = Unsynced.step(List.of(), next(project));
        assertEquals(List.of("orders"), refuge(project, step).save(elsewhere, Progress.NONE));
        assertHolds(elsewhere, "second");
        var backed = folder.resolve("backed.clientele");
        Consumer<Path> restore = part -> made(part).close();
        var with = new Refuge(project, JSON, step, Optional.of(restore));
        assertEquals(List.of(), with.save(backed, Progress.NONE));
        close(project);
        assertHolds(backed, "second");
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (IOException _) {
            return 1;
        }
    }

    @Test
    void aDiskThatIsTakenAwayIsSaidAndTheStepIsKeptWhenItIsBack() throws Exception {
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=30m", "clientele-test", home.toString()) == 0,
                "a disk can be mounted by root on Linux only");
        var covered = Files.createDirectory(folder.resolve("again"));
        try {
            run("mount", "--bind", home.toString(), covered.toString());
            try (var project = made(file)) {
                var problem = refused(project, () -> unmount(home));
                assertEquals("problem.adrift.gone", problem.key());
                assertSaved(project, Unlocking.NONE);
                run("mount", "--bind", covered.toString(), home.toString());
                project.keep(next(project));
            }
            assertHolds(file, "second");
        } finally {
            run("umount", "-l", home.toString());
            run("umount", "-l", covered.toString());
        }
    }

    private static void unmount(Path disk) throws IOException {
        try {
            assertEquals(0, run("umount", "-l", disk.toString()));
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
