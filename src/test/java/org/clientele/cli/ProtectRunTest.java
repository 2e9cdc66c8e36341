package org.clientele.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clientele.project.Project;
import org.clientele.project.Shop;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project is put behind a password without a window.
class ProtectRunTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void make() throws IOException {
        try (var project = Project.create(folder.resolve("店.clientele"), new BookJson(Catalog.standard()))) {
            project.keep(Shop.source("s", 50), Progress.NONE);
        }
        Files.writeString(folder.resolve("fresh"), "nine herons at noon\n");
    }

    private Launched run(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(1, List.of("店.clientele", "--language", "en"));
        return Launched.here(folder, all.toArray(String[]::new));
    }

    private static void succeeds(Launched run) {
        assertEquals(0, run.code(), run.err());
    }

    @Test
    void itOpensWithThePasswordOnlyAndWithTheWordsOfTheKit() throws IOException {
        var plain = Files.readAllBytes(folder.resolve("店.clientele"));

        succeeds(run("protect", "--new-password-file", "fresh", "--kit", "kit.txt", "--password-user", "林"));

        assertFalse(Arrays.equals(plain, Files.readAllBytes(folder.resolve("店.clientele"))));
        assertEquals(1, run("users").code());
        var users = run("users", "--password-file", "fresh");
        succeeds(users);
        assertTrue(users.out().contains("\"name\" : \"林\",\n    \"role\" : \"owner\""), users.out());
        succeeds(run("users", "--recovery-file", "kit.txt"));
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("kit.txt"))));
        succeeds(run("verify", "--contents", "--password-file", "fresh"));
    }

    @Test
    void withoutAKitItSaysWhatALostPasswordMeans() {
        var run = run("protect", "--new-password-file", "fresh");

        succeeds(run);
        assertTrue(run.err().contains("There is no recovery kit"), run.err());
        assertTrue(run("users", "--password-file", "fresh").out().contains("\"recovery\" : false"));
    }

    @Test
    void whatCannotBeDoneIsRefusedAndLeavesTheProjectAndNoKit() throws IOException {
        Files.writeString(folder.resolve("weak"), "123456\n");
        Files.writeString(folder.resolve("taken.txt"), "mine");

        assertEquals(
                1,
                run("protect", "--new-password-file", "weak", "--kit", "kit.txt")
                        .code());
        assertEquals(
                1,
                run("protect", "--new-password-file", "fresh", "--kit", "taken.txt")
                        .code());
        var nobody = run("protect", "--kit", "kit.txt");
        assertTrue(nobody.err().contains("no terminal"), nobody.err());

        assertEquals("mine", Files.readString(folder.resolve("taken.txt")));
        assertFalse(Files.exists(folder.resolve("kit.txt")));
        succeeds(run("users"));
        succeeds(run("protect", "--new-password-file", "fresh"));
        var again = run("protect", "--new-password-file", "fresh", "--password-file", "fresh", "--kit", "kit.txt");
        assertEquals(1, again.code());
        assertTrue(again.err().contains("has a password already"), again.err());
        assertFalse(Files.exists(folder.resolve("kit.txt")));
    }

    @Test
    void helpNamesTheCommand() {
        for (var asked : List.of(List.of("help"), List.of("--help"))) {
            var run = Launched.here(folder, asked.toArray(String[]::new));
            succeeds(run);
            assertTrue(run.out().contains("protect"), run.out());
        }
        assertTrue(Launched.here(folder, "help", "protect").out().contains("--kit"));
    }
}
