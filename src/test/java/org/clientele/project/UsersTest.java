package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.clientele.project.audit.Action;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.DataKeys;
import org.clientele.project.keys.Member;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Post;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Slot;
import org.clientele.project.keys.Unlocking;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The users of a project: who there is, as what, and how that changes.
class UsersTest {

    static final Set<Action> ACTIONS =
            EnumSet.of(Action.USER_ADDED, Action.USER_REMOVED, Action.ROLE_CHANGED, Action.PASSWORD_CHANGED);

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final Cost CHEAP = new Cost(8, 1, 1);

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeAll
    static void share() {
        Shared.by(shared.resolve("店.clientele"));
    }

    @BeforeEach
    void copy() throws IOException {
        file = Files.copy(shared.resolve("店.clientele"), folder.resolve("店.clientele"));
    }

    private void by(String of, Consumer<Access> act) {
        try (var project = Shared.open(file, of)) {
            act.accept(project.access().at(CHEAP));
        }
    }

    private String refusal(String of, Consumer<Access> act) {
        try (var project = Shared.open(file, of)) {
            var access = project.access().at(CHEAP);
            return assertThrows(Problem.class, () -> act.accept(access)).key();
        }
    }

    private Post post(String of) {
        try (var project = Shared.open(file, of)) {
            return project.member().post();
        }
    }

    @Test
    void eachOpensItWithTheirOwnPasswordAsWhatTheyAre() {
        for (var post : Post.values()) {
            try (var project = Shared.open(file, Shared.name(post))) {
                assertEquals(new Member(Shared.name(post), post), project.member());
                assertEquals(
                        post == Post.OWNER || post == Post.EDITOR,
                        project.access().readsPersonal());
                assertEquals(5, project.access().ways().size());
                assertTrue(project.access().ways().stream()
                        .allMatch(way -> way.since().isPresent()));
            }
        }
    }

    @Test
    void aRoleWithTheSameKeysIsChangedWithoutThePassword() {
        by("林", access -> access.assign(new Member("VIEWER", Post.ANALYST)));
        assertEquals(Post.ANALYST, post("VIEWER"));
        by("林", access -> access.assign(new Member("EDITOR", Post.OWNER)));
        assertEquals(Post.OWNER, post("EDITOR"));
        assertEquals("problem.keys.reach", refusal("林", access -> access.assign(new Member("VIEWER", Post.EDITOR))));
        assertEquals(Post.ANALYST, post("VIEWER"));
    }

    @Test
    void aRoleWithOtherKeysTakesAnotherPassword() {
        by("林", access -> access.assign(new Member("EDITOR", Post.VIEWER), Shared.password("later")));
        assertEquals(Post.VIEWER, post("later"));
        try (var project = Shared.open(file, "later")) {
            assertFalse(project.access().readsPersonal());
        }
        assertEquals(
                "problem.project.password",
                assertThrows(Problem.class, () -> Shared.open(file, "EDITOR")).key());
    }

    @Test
    void theLastOwnerStaysAndStaysOne() {
        assertEquals("problem.keys.last", refusal("林", access -> access.remove("林")));
        assertEquals("problem.keys.last", refusal("林", access -> access.assign(new Member("林", Post.EDITOR))));
        assertEquals(
                "problem.keys.last",
                refusal("林", access -> access.assign(new Member("林", Post.VIEWER), Shared.password("later"))));
        assertEquals("problem.keys.nobody", refusal("林", access -> access.remove("nobody")));
        assertEquals("problem.keys.nobody", refusal("林", access -> access.assign(new Member("nobody", Post.OWNER))));
        by("林", access -> access.assign(new Member("EDITOR", Post.OWNER)));
        by("林", access -> access.remove("林"));
        assertEquals(Post.OWNER, post("EDITOR"));
    }

    @Test
    void namesAreNotEmptyNorTaken() {
        for (var name : List.of("", "  ", "EDITOR")) {
            assertEquals(
                    "problem.keys.label",
                    refusal("林", access -> access.add(new Member(name, Post.VIEWER), Shared.password("x"))));
        }
    }

    @Test
    void allOfItIsInTheLogUnderTheNameOfWhoDidIt() {
        by("VIEWER", access -> access.change(Shared.password("VIEWER"), Shared.password("later")));
        by("林", access -> access.assign(new Member("VIEWER", Post.AUDITOR)));
        by("林", access -> access.remove("ANALYST"));
        try (var project = Shared.open(file, "AUDITOR")) {
            var lines = project.trail().all().stream()
                    .filter(line -> ACTIONS.contains(line.deed().action()))
                    .map(line -> line.actor().who() + " " + line.deed().action() + " "
                            + line.deed().object() + " " + line.deed().figures())
                    .toList();
            assertEquals(
                    List.of(
                            "林 USER_ADDED EDITOR role=EDITOR",
                            "林 USER_ADDED ANALYST role=ANALYST",
                            "林 USER_ADDED VIEWER role=VIEWER",
                            "林 USER_ADDED AUDITOR role=AUDITOR",
                            "VIEWER PASSWORD_CHANGED VIEWER ",
                            "林 ROLE_CHANGED VIEWER role=AUDITOR",
                            "林 USER_REMOVED ANALYST "),
                    lines);
        }
    }

    @Test
    void whoWasRemovedAndKeptTheKeysOpensNothingOfTheFileUnderOtherKeys() {
        DataKeys kept;
        try (var project = Shared.open(file, "EDITOR")) {
            kept = project.access().keys().orElseThrow().copy();
        }
        by("林", access -> access.remove("EDITOR"));
        Project.open(file, JSON, Unlocking.having(kept)).close();
        var before = Unlocking.by(Shared.password("林"), Optional.empty());
        Access.rekey(file, before, Protection.by("林", Shared.password("林"), CHEAP), Progress.NONE);
        assertEquals(
                "problem.project.damaged",
                assertThrows(Problem.class, () -> Project.open(file, JSON, Unlocking.having(kept)))
                        .key());
        by("林", access -> assertEquals(List.of("林"), access.users()));
    }

    @Test
    void onlyAnOwnerWritesItUnderOtherKeys() {
        var fresh = Protection.by("x", Shared.password("x"), CHEAP);
        for (var post : Post.values()) {
            var by = Unlocking.by(Shared.password(Shared.name(post)), Optional.empty());
            if (post != Post.OWNER) {
                var denied = assertThrows(Problem.class, () -> Access.rekey(file, by, fresh, Progress.NONE));
                assertEquals("problem.right", denied.key());
            }
        }
        assertEquals(Post.OWNER, post("林"));
    }

    @Test
    void nobodyBecomesSomethingElseByChangingTheHeader() throws IOException {
        var bytes = Files.readAllBytes(file);
        var name = "VIEWER".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        int changed = 0;
        for (int at = 4096; at < 4096 + 2 * 16384 - name.length; at++) {
            int beside = at + name.length + 1 + 12 + 1 + 16;
            boolean here = java.util.Arrays.equals(bytes, at, at + name.length, name, 0, name.length);
            if (here && bytes[beside] == 4) {
                bytes[beside] = 3;
                changed++;
            }
        }
        assertEquals(2, changed, "both copies");
        Files.write(file, bytes);
        assertEquals(
                "problem.project.damaged",
                assertThrows(Problem.class, () -> Shared.open(file, "VIEWER")).key());
    }

    @Test
    void aProjectOfBeforeHasAnOwnerAndSaysSoOnceSomethingChanges() throws IOException {
        var older = folder.resolve("older.clientele");
        try (var in = new GZIPInputStream(FormatsTest.class.getResourceAsStream("format-1-protected.clientele.gz"))) {
            Files.write(older, in.readAllBytes());
        }
        var password = Unlocking.by(Password.of("三只苍鹭 at noon".toCharArray()), Optional.empty());
        for (int time = 0; time < 2; time++) {
            try (var project = Project.open(older, JSON, password)) {
                assertEquals(Post.OWNER, project.member().post());
                var since = project.access().ways().stream().map(Slot::since).toList();
                assertEquals(List.of(Optional.empty()), since.subList(0, 1));
                if (time == 0) {
                    project.access().at(CHEAP).add(new Member("Ada", Post.EDITOR), Shared.password("Ada"));
                }
            }
        }
        try (var project = Shared.open(older, "Ada")) {
            assertEquals(Post.EDITOR, project.member().post());
        }
    }
}
