package org.clientele.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clientele.project.Shared;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.RecoveryKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Users are let in, changed and taken away, and keys renewed, without a window.
class UsersRunTest {

    @TempDir
    private Path folder;

    private Launched users(String own, String... arguments) throws Exception {
        var all = new ArrayList<>(List.of("users", "shop.clientele", "--password-file", own, "--language", "en"));
        all.addAll(Arrays.asList(arguments));
        return Launched.here(folder, all.toArray(String[]::new));
    }

    private Launched bookAs(String own) throws Exception {
        return Launched.here(
                folder,
                "export",
                "shop.clientele",
                "--workbook",
                "--to",
                "book.json",
                "--password-file",
                own,
                "--language",
                "en");
    }

    private void write(String file, String password) throws IOException {
        Files.writeString(folder.resolve(file), password + "\n");
    }

    private static void has(Launched run, String... parts) {
        assertEquals(0, run.code(), run.err());
        for (var part : parts) {
            assertTrue(run.out().contains(part), run.out());
        }
    }

    private static void isRefused(Launched run, String why) {
        assertEquals(1, run.code(), run.out());
        assertTrue(run.err().contains(why), run.err());
    }

    @Test
    void peopleAreLetInChangedAndTakenAwayAndOtherKeysLeaveOneWayIn() throws Exception {
        Shared.by(folder.resolve("shop.clientele"), Cost.FLOOR);
        write("owner", "password of 林");
        write("viewer", "password of VIEWER");
        write("fresh", "nine herons at noon");

        has(
                users("owner", "--add", "Ada", "--role", "viewer", "--new-password-file", "fresh"),
                "\"name\" : \"Ada\",\n    \"role\" : \"viewer\"");
        has(users("fresh"), "\"name\" : \"Ada\"");
        isRefused(users("viewer", "--remove", "Ada"), "Your role in this project is “Viewer”");
        isRefused(bookAs("viewer"), "Your role in this project is “Viewer”, which does not allow");
        assertTrue(Files.notExists(folder.resolve("book.json")));
        assertEquals(0, bookAs("owner").code());
        isRefused(users("owner", "--change", "Ada", "--role", "king"), "king");
        has(users("owner", "--change", "Ada", "--role", "auditor"), "\"name\" : \"Ada\",\n    \"role\" : \"auditor\"");
        write("other", "ten herons at midnight");
        has(
                users("owner", "--change", "Ada", "--new-password-file", "other"),
                "\"name\" : \"Ada\",\n    \"role\" : \"auditor\"");
        has(users("other"), "\"name\" : \"Ada\"");
        var without = users("owner", "--remove", "Ada");
        has(without, "\"name\" : \"EDITOR\"");
        assertFalse(without.out().contains("Ada"), without.out());
        isRefused(users("owner", "--remove", "林"), "last owner");

        var verified = Launched.here(
                folder, "verify", "shop.clientele", "--contents", "--password-file", "owner", "--language", "en");
        has(verified, "lines are as they were written", "\"rows\" : 1", "\"tombstones\" : [ ]");

        try (var opened = Shared.open(folder.resolve("shop.clientele"), "林")) {
            opened.access().recovery(RecoveryKey.fresh());
        }
        var alone = users("owner", "--rekey");
        has(alone, "\"name\" : \"林\"");
        assertFalse(alone.out().contains("EDITOR"), alone.out());
        assertTrue(alone.err().contains("EDITOR"), alone.err());
        assertTrue(alone.err().contains("recovery kit from before do not open shop.clientele"), alone.err());
        assertEquals(1, users("viewer").code());
    }
}
