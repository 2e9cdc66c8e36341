package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Verdict;
import org.clientele.project.backup.Backups;
import org.clientele.project.backup.Drill;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Image;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is done with the file of a project as a whole is in its log.
class FilesInTheLogTest {

    static final EnumSet<Action> ACTIONS = EnumSet.of(
            Action.BACKED_UP, Action.VERIFIED, Action.RESTORED, Action.PROTECTED, Action.UNPROTECTED, Action.REWRITTEN);

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final Drill HERE = (file, progress) -> Image.read(file, Unlocking.NONE, progress);
    private static final Cost CHEAP = new Cost(8, 1, 1);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("shop.clientele");
        try (var project = Project.create(file, JSON)) {
            project.keep(Shop.source("s", 3), Progress.NONE);
        }
    }

    private static List<String> lines(Project project) {
        assertInstanceOf(Verdict.Sound.class, project.trail().check(List.of()));
        return project.trail().all().stream()
                .filter(line -> ACTIONS.contains(line.deed().action()))
                .map(line -> line.deed().action() + " " + line.deed().object())
                .toList();
    }

    @Test
    void aBackupIsALineWhenItIsMadeAndWhenItIsFoundWholeAndRestoringItIsALineOfTheNewFile() {
        var backups = new Backups(folder.resolve("backups"), JSON, HERE, Clock.systemUTC());
        var restored = folder.resolve("restored.clientele");
        try (var project = Project.open(file, JSON)) {
            var backup = backups.verify(backups.make(project), project, Progress.NONE);
            var name = "backup " + backup.at();
            assertEquals(List.of("BACKED_UP " + name, "VERIFIED " + name), lines(project));
            backups.restore(backup, restored, Unlocking.NONE, Progress.NONE);
            try (var again = Project.open(restored, JSON)) {
                assertEquals(List.of("RESTORED " + name), lines(again));
                assertEquals(List.of(), again.notes());
            }
        }
    }

    @Test
    void protectingWritingAnewAndUnprotectingAreLinesOfTheFileThatComesOfIt() {
        Access.rekey(file, Unlocking.NONE, by("one"), Progress.NONE);
        Access.rekey(file, with("one"), by("two"), Progress.NONE);
        Access.rekey(file, with("two"), Protection.NONE, Progress.NONE);
        try (var project = Project.open(file, JSON)) {
            var id = project.id();
            assertEquals(List.of("PROTECTED " + id, "REWRITTEN " + id, "UNPROTECTED " + id), lines(project));
            var who = project.trail().all().stream()
                    .filter(line -> line.deed().action() == Action.UNPROTECTED)
                    .map(line -> line.actor().who());
            assertEquals(List.of("林"), who.toList());
        }
    }

    @Test
    void writingAnewThatIsStoppedIsNoLine() {
        Progress stopping = (_, _) -> {
            throw new CancellationException();
        };
        assertThrows(CancellationException.class, () -> Access.rekey(file, Unlocking.NONE, by("one"), stopping));
        try (var project = Project.open(file, JSON)) {
            assertEquals(List.of(), lines(project));
        }
    }

    private static Protection by(String password) {
        return Protection.by("林", Shared.password(password), CHEAP);
    }

    private static Unlocking with(String password) {
        return Unlocking.by(Shared.password(password), Optional.empty());
    }
}
