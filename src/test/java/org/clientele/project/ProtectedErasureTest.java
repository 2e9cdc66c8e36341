package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Verdict;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.Member;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Post;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.RecoveryKey;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Image;
import org.clientele.project.store.Kind;
import org.clientele.project.store.LogCheck;
import org.clientele.project.store.OwnScan;
import org.clientele.project.store.Verification;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Sheet;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.Memory;
import org.clientele.workbook.Subject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person leaves a project with passwords, of which personal values are sealed once more.
class ProtectedErasureTest {

    private static final Cost CHEAP = new Cost(8, 1, 1);
    private static final Unlocking OWNER = by("owner");
    private static final Unlocking EDITOR = by("editor");
    private static final Unlocking ANALYST = by("analyst");

    @TempDir
    private static Path folder;

    private static Path full;
    private static Path file;
    private static RecoveryKey kit;
    private static Receipt receipt;

    private static Password password(String of) {
        return Password.of(("password of " + of).toCharArray());
    }

    private static Unlocking by(String name) {
        return Unlocking.by(password(name), Optional.empty());
    }

    private static Erasure.Request request() {
        return new Erasure.Request(Canary.KEY, "asked by " + Canary.NAME, Optional.empty());
    }

    @BeforeAll
    static void erase() throws IOException {
        full = Canary.project(folder.resolve("full.clientele"));
        Access.rekey(full, Unlocking.NONE, Protection.by("owner", password("owner"), CHEAP), Progress.NONE);
        try (var project = Project.open(full, Canary.JSON, OWNER)) {
            var access = project.access().at(CHEAP);
            access.add(new Member("editor", Post.EDITOR), password("editor"));
            access.add(new Member("analyst", Post.ANALYST), password("analyst"));
            kit = RecoveryKey.fresh();
            access.recovery(kit);
        }
        file = Files.copy(full, folder.resolve("shop.clientele"));
        receipt = new Erasure(Canary.JSON).of(file, OWNER, request(), Progress.NONE);
    }

    private static Path copied(Path file, String name) throws IOException {
        return Files.copy(file, folder.resolve(name + Project.ENDING));
    }

    private static List<String> left(Path file, Unlocking unlocking) throws IOException, GeneralSecurityException {
        Protection keys;
        try (var project = Project.open(file, Canary.JSON, unlocking)) {
            keys = project.access().protection();
        }
        try (keys) {
            return OwnScan.everywhere(file, Kind.PROJECT, keys.keys(), Canary.WORDS);
        }
    }

    private static Sheet rows(Project project, String node) {
        var book = project.history().book();
        return new Evaluator(Canary.JSON, project, new Memory()).evaluate(book, node, Sheet.class, Progress.NONE);
    }

    private static String refused(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Problem.class, act).key();
    }

    /// What must be true of the project whatever its keys became.
    private static void holds(Path file, Unlocking unlocking) throws IOException, GeneralSecurityException {
        assertEquals(List.of(), left(file, unlocking));
        var people = new Canary(folder).people();
        try (var project = Project.open(file, Canary.JSON, unlocking)) {
            assertInstanceOf(Verdict.Sound.class, project.trail().check(List.of()));
            var receipts = Receipts.of(project, Canary.JSON);
            assertEquals(List.of(receipt), receipts.all());
            assertEquals(1, receipts.erased().rows(people.rows()).cardinality());
            assertEquals(receipt.token(), project.disclosures().getFirst().customer());
            assertEquals("Cy Ng", rows(project, "people-clean").block("name").text(1));
            assertEquals(22, rows(project, "orders").rows());
        }
        assertEquals(List.of(), Verification.of(file, unlocking, Progress.NONE).damaged());
        assertInstanceOf(Verdict.Sound.class, LogCheck.of(file, unlocking, List.of()));
    }

    @Test
    void nothingIsLeftInWhatEitherKeyOpens() throws IOException, GeneralSecurityException {
        var before = left(full, OWNER).stream().distinct().toList();
        for (var word : Canary.WORDS) {
            assertTrue(before.containsAll(List.of("block: " + word, "column: " + word)), before.toString());
        }
        assertTrue(before.containsAll(List.of("text: " + Canary.KEY, "text: " + Canary.NAME)), before.toString());

        holds(file, OWNER);
    }

    @Test
    void allElseIsThereForTheOwnerAndForWhoHasNotTheSecondKey() {
        try (var project = Project.open(file, Canary.JSON, OWNER)) {
            assertEquals(
                    "bo@example.com", rows(project, "people").block("email").text(0));
            var spec = (Sources) project.history().book().require("orders").spec();
            var orders = project.get(spec.ids().getFirst(), Source.class);
            assertEquals(1, orders.misfits().size());
            assertEquals(2, orders.counts().erased());
            assertEquals("owner", receipt.who());
            var line = project.trail().all().stream()
                    .filter(each -> each.deed().action() == Action.ERASED)
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    List.of("owner", receipt.token()),
                    List.of(line.actor().who(), line.deed().object()));
        }
        try (var project = Project.open(file, Canary.JSON, ANALYST)) {
            assertFalse(project.access().readsPersonal());
            assertEquals("Bonn", rows(project, "people").block("city").text(0));
            assertEquals("7", rows(project, "orders").block("amount").text(0));
            assertEquals("problem.keys.personal", refused(() -> rows(project, "people")
                    .block("email")));
            assertEquals(receipt, Receipts.of(project, Canary.JSON).all().getFirst());
        }
        Project.open(file, Canary.JSON, EDITOR).close();
    }

    @Test
    void whoIsNoOwnerErasesNobody() throws IOException {
        var before = Image.read(full, OWNER, Progress.NONE);
        for (var other : List.of(EDITOR, ANALYST)) {
            var erasure = new Erasure(Canary.JSON);
            assertEquals("problem.right", refused(() -> erasure.of(full, other, request(), Progress.NONE)));
            try (var project = Project.open(full, Canary.JSON, other)) {
                assertEquals("problem.right", refused(() -> erasure.look(project, Canary.KEY, Progress.NONE)));
            }
        }
        assertEquals(before, Image.read(full, OWNER, Progress.NONE));
        assertTrue(Files.notExists(folder.resolve("full.clientele.part")));
    }

    @Test
    void whoComesByTheRecoveryKitErasesAndTheKitStillOpensAndTheCountOfSealedBlocksGoesOn()
            throws IOException, GeneralSecurityException {
        var kept = copied(full, "kit");
        var unlocking = Unlocking.by(kit, Optional.empty());
        long before = sealed(kept);
        new Erasure(Canary.JSON).of(kept, unlocking, request(), Progress.NONE);
        assertTrue(sealed(kept) > before + 100, before + " " + sealed(kept));
        assertEquals(List.of(), left(kept, unlocking));
    }

    @Test
    void otherKeysAndNoneAndNewOnesKeepWhatIsKnownOfTheErasure() throws IOException, GeneralSecurityException {
        var moved = copied(file, "moved");
        Access.rekey(moved, OWNER, Protection.by("owner", password("another"), CHEAP), Progress.NONE);
        holds(moved, by("another"));
        Access.rekey(moved, by("another"), Protection.NONE, Progress.NONE);
        holds(moved, Unlocking.NONE);
        Access.rekey(moved, Unlocking.NONE, Protection.by("owner", password("third"), CHEAP), Progress.NONE);
        holds(moved, by("third"));
    }

    @Test
    void whatWasShownIsMissedWhereItIsForgotten() throws IOException {
        var planted = copied(full, "planted");
        var forgetful = new Erasure(Canary.JSON, EnumSet.complementOf(EnumSet.of(Erasure.Part.SHOWN)));
        assertEquals("problem.erase.left", refused(() -> forgetful.of(planted, OWNER, request(), Progress.NONE)));
    }

    private static long sealed(Path file) throws IOException {
        try (var bytes = new java.io.RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(4096 + 8 + 8 + 1 + 1 + 8 + 8);
            return bytes.readLong();
        }
    }

    @Test
    void whatIsSalvagedOfItHasNothingOfThePersonAndKnowsThemAgain() throws IOException, GeneralSecurityException {
        var saved = Rescue.of(file, OWNER, folder.resolve("saved"), Canary.JSON, Progress.NONE);
        assertEquals(List.of(), saved.lost());
        holds(saved.project(), OWNER);
    }

    @Test
    void whatIsKnownOfThePersonIsWrittenBeforeAndOfNobodyAfterwards() throws IOException {
        try (var project = Project.open(full, Canary.JSON, OWNER)) {
            assertEquals(3, subject(project).tables().size());
        }
        try (var project = Project.open(file, Canary.JSON, OWNER)) {
            assertEquals("problem.subject.unknown", refused(() -> subject(project)));
        }
    }

    private static Subject subject(Project project) {
        var evaluator = new Evaluator(Canary.JSON, project, new Memory());
        return Subject.of(Canary.KEY, project.history().book(), evaluator, Progress.NONE);
    }
}
