package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clientele.project.keys.Attempt;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.DataKeys;
import org.clientele.project.keys.LastWay;
import org.clientele.project.keys.Member;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Post;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.RecoveryKey;
import org.clientele.project.keys.RecoveryWords;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.keys.WordList;
import org.clientele.project.store.Verification;
import org.clientele.project.store.Wear;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project behind passwords.
class AccessTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final Cost CHEAP = new Cost(8, 1, 1);
    private static final String RIGHT = Keeper.PASSWORD;
    private static final int BODY = 4096 + 2 * 16 * 1024;

    @TempDir
    private Path folder;

    private Path file;
    private DataKeys keys;

    static Password password(String text) {
        return Password.of(text.toCharArray());
    }

    private static Unlocking by(String text) {
        return Unlocking.by(password(text), Optional.empty());
    }

    @BeforeEach
    void protect() {
        file = folder.resolve("店.clientele");
        try (var project = Project.create(file, JSON)) {
            project.keepView("canary", "林小红 13800138000");
        }
        keys = rekeyed(Unlocking.NONE, RIGHT);
    }

    private DataKeys rekeyed(Unlocking old, String text) {
        var protection = Protection.by("林", password(text), CHEAP);
        Access.rekey(file, old, protection, Progress.NONE);
        return protection.keys().orElseThrow();
    }

    private Project open(String text) {
        return Project.open(file, JSON, by(text));
    }

    private String refused(Unlocking unlocking) {
        return assertThrows(Problem.class, () -> Project.open(file, JSON, unlocking))
                .key();
    }

    @Test
    void itOpensWithItsPasswordAndWithNothingElse() {
        try (var project = open(RIGHT)) {
            assertEquals(Optional.of("林小红 13800138000"), project.view("canary"));
            assertTrue(project.access().isProtected());
            assertEquals(List.of("林"), project.access().users());
        }
        assertEquals("problem.project.locked", refused(Unlocking.NONE));
        assertEquals("problem.project.password", refused(by("芝麻开门 ☂ sesama")));
        try (var project = open(RIGHT)) {
            assertEquals(Optional.of("林小红 13800138000"), project.view("canary"));
        }
    }

    @Test
    void itKeepsItsIdAndItsHistory() {
        var other = folder.resolve("b.clientele");
        String id;
        try (var project = Project.create(other, JSON)) {
            id = project.id();
            var named = project.history().named("eins");
            project.keep(named);
        }
        Access.rekey(other, Unlocking.NONE, Protection.by("a", password(RIGHT), CHEAP), Progress.NONE);
        try (var project = Project.open(other, JSON, by(RIGHT))) {
            assertEquals(id, project.id());
            assertEquals("eins", project.history().moment().name());
        }
        Access.rekey(other, by(RIGHT), Protection.NONE, Progress.NONE);
        try (var project = Project.open(other, JSON)) {
            assertEquals(id, project.id());
            assertFalse(project.access().isProtected());
        }
    }

    @Test
    void neitherKeyNorPasswordLiesInTheFile() throws IOException {
        var text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertTrue(
                text.contains("林"
                        .transform(s -> new String(s.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))),
                "the user's name is no secret");
        for (var secret : List.of(keys.main(), keys.personal().orElseThrow(), RIGHT.getBytes(StandardCharsets.UTF_8))) {
            assertFalse(text.contains(new String(secret, StandardCharsets.ISO_8859_1)));
        }
    }

    @Test
    void underNewKeysTheOldOnesOpenNothing() {
        rekeyed(by(RIGHT), "another password");
        assertEquals("problem.project.password", refused(by(RIGHT)));
        assertEquals("problem.project.damaged", refused(Unlocking.having(keys)));
        open("another password").close();
    }

    @Test
    void whereOnlyThePasswordIsAnotherOneTheKeysThatSomebodyKeptStillOpen() {
        try (var project = open(RIGHT)) {
            access(project).change(password(RIGHT), password("another password"));
        }
        Project.open(file, JSON, Unlocking.having(keys)).close();
    }

    /// The file before and after another password, while the project is open.
    private record Changed(byte[] before, byte[] after) {}

    private Changed changed() throws IOException {
        try (var project = open(RIGHT)) {
            project.keepView("step", "1");
            var before = Files.readAllBytes(file);
            access(project).wrapped(password(RIGHT), password("another password"));
            return new Changed(before, Files.readAllBytes(file));
        }
    }

    @Test
    void anotherPasswordTouchesTheHeadersOnly() throws IOException {
        var changed = changed();
        assertArrayEquals(
                Arrays.copyOfRange(changed.before, BODY, changed.before.length),
                Arrays.copyOfRange(changed.after, BODY, changed.after.length));
        assertEquals("problem.project.password", refused(by(RIGHT)));
        try (var project = open("another password")) {
            assertEquals(Optional.of("1"), project.view("step"));
            var wrong = assertThrows(
                    Problem.class, () -> access(project).change(password(RIGHT), password("a third password")));
            assertEquals("problem.project.password", wrong.key());
        }
    }

    private static Access access(Project project) {
        return project.access().at(CHEAP);
    }

    @Test
    void aStopWhileAPasswordIsChangedLeavesTheOldOneOrTheNewOne() throws IOException {
        var changed = changed();
        int second = 4096 + 16384;
        for (int length : new int[] {0, 8, 16, 50, 74, 90, 130, 200, 300, 4096, 16320, 16352, 16370, 16384}) {
            var torn = changed.before.clone();
            System.arraycopy(changed.after, second, torn, second, length);
            assertTrue(isOneOfBoth(torn) == (length < 16384), "the second copy to byte " + length);
            System.arraycopy(changed.after, second, torn, second, 16384);
            System.arraycopy(changed.after, 4096, torn, 4096, length);
            assertFalse(isOneOfBoth(torn), "the first copy to byte " + length);
        }
    }

    /// Returns whether it is the old password that opens.
    private boolean isOneOfBoth(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        boolean old = opens(RIGHT);
        Files.write(file, bytes);
        assertTrue(old != opens("another password"));
        return old;
    }

    private boolean opens(String text) {
        try (var _ = open(text)) {
            return true;
        } catch (Problem e) {
            assertEquals("problem.project.password", e.key());
            return false;
        }
    }

    @Test
    void aCopyHasTheSamePasswords() {
        var copy = folder.resolve("copy.clientele");
        try (var project = open(RIGHT)) {
            access(project).add(new Member("Ada", Post.OWNER), password("another password"));
            project.copyTo(copy, Progress.NONE);
        }
        for (var text : List.of(RIGHT, "another password")) {
            try (var project = Project.open(copy, JSON, by(text))) {
                assertEquals(Optional.of("林小红 13800138000"), project.view("canary"));
                assertEquals(List.of("林", "Ada"), project.access().users());
            }
        }
        assertThrows(Problem.class, () -> Project.open(copy, JSON));
    }

    @Test
    void aUserWhoIsLetInMaskedGetsNoKeyOfPersonalValues() {
        try (var project = open(RIGHT)) {
            assertTrue(access(project).readsPersonal());
            access(project).add(new Member("Ada", Post.ANALYST), password("another password"));
        }
        try (var project = open("another password")) {
            assertFalse(access(project).readsPersonal());
            var denied = assertThrows(
                    Problem.class, () -> access(project).add(new Member("Bo", Post.OWNER), password("a third one")));
            assertEquals("problem.right", denied.key());
        }
    }

    @Test
    void usersComeAndGoAndTheLastOneStays() {
        try (var project = open(RIGHT)) {
            access(project).add(new Member("Ada", Post.OWNER), password("another password"));
            access(project).remove("林");
            var last = assertThrows(Problem.class, () -> access(project).remove("Ada"));
            assertEquals("problem.keys.last", last.key());
        }
        assertEquals("problem.project.password", refused(by(RIGHT)));
        open("another password").close();
    }

    @Test
    void aRecoveryKeyOpensWhenThePasswordIsLost() {
        RecoveryKey first;
        try (var project = open(RIGHT)) {
            first = kit(project);
        }
        var kit = Unlocking.by(first, Optional.empty());
        RecoveryKey second;
        try (var project = Project.open(file, JSON, kit)) {
            assertTrue(project.access().isRecoverable());
            second = kit(project);
        }
        assertEquals("problem.project.password", refused(kit));
        Project.open(file, JSON, Unlocking.by(second, Optional.empty())).close();
    }

    private static RecoveryKey kit(Project project) {
        var key = RecoveryKey.fresh();
        access(project).recovery(key);
        return key;
    }

    @Test
    void whoHasTheKitGivesAUserAnotherPasswordAndTheOthersStay() {
        RecoveryKey kit;
        try (var project = open(RIGHT)) {
            access(project).add(new Member("Ada", Post.OWNER), password("another password"));
            kit = kit(project);
        }
        var words = String.join(" ", RecoveryWords.of(kit, WordList.CHINESE));
        kit.close();
        try (var project = Project.open(file, JSON, Unlocking.by(RecoveryWords.read(words), Optional.empty()))) {
            access(project).reset("林", password("a third password"));
            var nobody = assertThrows(Problem.class, () -> access(project).reset("Lin", password("a third password")));
            assertEquals("problem.keys.nobody", nobody.key());
            assertEquals(
                    List.of("KIT_MADE ", "KIT_USED 林"),
                    project.trail().all().stream()
                            .map(line ->
                                    line.deed().action() + " " + line.deed().object())
                            .filter(line -> line.startsWith("KIT"))
                            .toList());
        }
        assertEquals("problem.project.password", refused(by(RIGHT)));
        open("another password").close();
        try (var project = open("a third password")) {
            assertEquals(Optional.of("林小红 13800138000"), project.view("canary"));
            assertTrue(project.access().isRecoverable());
        }
    }

    @Test
    void aPasswordBelowTheFloorOpensAndCostsMoreFromThenOn() {
        try (var project = open(RIGHT)) {
            access(project).add(new Member("Ada", Post.OWNER), password("another password"));
        }
        var renewing = Unlocking.renewing(
                Attempt.with(password(RIGHT), LastWay.UNKNOWN, Progress.NONE), () -> new Cost(64 * 1024, 3, 1));
        try (var project = Project.open(file, JSON, renewing)) {
            var slots = project.access().ways();
            assertFalse(slots.getFirst().isWeak());
            assertTrue(slots.getLast().isWeak(), "Ada has not been here");
            assertEquals(
                    Optional.empty(),
                    renewing.renewed(project.access().protection().slots()));
        }
        open(RIGHT).close();
        open("another password").close();
    }

    @Test
    void aFileThatWasSealedTooOftenIsSaidToBeOneAndTakesNoMoreDecisions() {
        System.setProperty("clientele.blocks", "8");
        try (var project = open(RIGHT)) {
            assertEquals(Wear.REKEY, project.notes().getLast().key());
            var history = project.history().named("eins");
            assertEquals(
                    "problem.project.worn",
                    assertThrows(Problem.class, () -> project.keep(history)).key());
            project.copyTo(folder.resolve("copy.clientele"), Progress.NONE);
        } finally {
            System.clearProperty("clientele.blocks");
        }
        try (var copy = Project.open(folder.resolve("copy.clientele"), JSON, by(RIGHT))) {
            copy.keep(copy.history().named("eins"));
        }
    }

    @Test
    void aWornProjectIsWrittenAnewUnderAKeyThatHasSealedLittle() {
        System.setProperty("clientele.blocks", "8");
        try (var fresh = Protection.by("林", Password.of(RIGHT.toCharArray()), new Cost(8, 1, 1))) {
            var before = Verification.of(file, by(RIGHT), Progress.NONE);
            assertEquals(Wear.REKEY, Wear.note(file, before).orElseThrow().key());
            Access.rekey(file, by(RIGHT), fresh, Progress.NONE);
            System.setProperty(
                    "clientele.blocks",
                    String.valueOf(
                            2 * Verification.of(file, by(RIGHT), Progress.NONE).sealed()));
            assertEquals(Optional.empty(), Wear.note(file, Verification.of(file, by(RIGHT), Progress.NONE)));
        } finally {
            System.clearProperty("clientele.blocks");
        }
    }

    @Test
    void verifyingNeedsThePasswordToo() {
        assertEquals(List.of(), Verification.of(file, by(RIGHT), Progress.NONE).damaged());
        assertEquals(
                "problem.project.locked",
                assertThrows(Problem.class, () -> Verification.of(file, Unlocking.NONE, Progress.NONE))
                        .key());
    }

    @Test
    void damageBehindAPasswordIsTold() throws IOException {
        var bytes = Files.readAllBytes(file);
        for (int at : new int[] {4096 + 30, 4096 + 16384 + 30}) {
            bytes[at] ^= 1;
        }
        Files.write(file, bytes);
        assertEquals("problem.project.damaged", refused(by(RIGHT)));
    }
}
