package org.clientele.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.clientele.project.Access;
import org.clientele.project.Canary;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Unlocking;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A customer is erased, and comes back with a file only if somebody says so.
class EraseRunTest {

    @TempDir
    private Path folder;

    private Launched clientele(String... arguments) throws Exception {
        return Launched.here(folder, arguments);
    }

    @Test
    void whoIsErasedStaysOutOfTheNextFileUnlessSomebodyLetsThemIn() throws Exception {
        Files.writeString(
                folder.resolve("people.csv"),
                "customer_id,name,email\nC1001,Ann Lee,ann@x.org\nC1002,Bo Li,bo@x.org\n");
        clientele("import", "people.csv", "--project", "p.clientele");

        var looked = clientele("erase", "p.clientele", "--customer", "C1001");
        assertEquals(0, looked.code(), looked.err());
        assertTrue(
                looked.err().contains("1 row of 1 file") && looked.err().contains("Nothing has changed"), looked.err());

        var erased = clientele(
                "erase", "p.clientele", "--customer", "C1001", "--reason", "Ann Lee asked", "--receipt", "r.html");
        assertEquals(0, erased.code(), erased.err());
        var receipt = Files.readString(folder.resolve("r.html"));
        assertTrue(receipt.contains("••• asked") && !receipt.contains("Ann"), receipt);
        var nobody = clientele("erase", "p.clientele", "--customer", "C1001", "--reason", "again");
        assertEquals(1, nobody.code(), nobody.out());

        Files.writeString(
                folder.resolve("more.csv"), "customer_id,name,email\nC1001,Ann Lee,ann@x.org\nC1003,Cy Ng,cy@x.org\n");
        var kept = clientele("import", "more.csv", "--project", "p.clientele", "--append");
        assertEquals(0, kept.code(), kept.err());
        assertTrue(kept.err().contains("1 row of more.csv stayed out"), kept.err());
        clientele("run", "p.clientele", "--out", "out");
        assertFalse(everything().contains("Ann Lee"));
        var let = clientele("import", "more.csv", "--project", "p.clientele", "--append", "--let-in-erased");
        assertEquals(0, let.code(), let.err());
        clientele("run", "p.clientele", "--out", "out2");
        assertTrue(everything().contains("Ann Lee"));
    }

    @Test
    void aProjectWithPasswordsIsOpenedWithTheOneInAFile() throws Exception {
        var file = Canary.project(folder.resolve("shop.clientele"));
        var password = Password.of("nine herons at dusk".toCharArray());
        Access.rekey(file, Unlocking.NONE, Protection.by("owner", password, new Cost(64 * 1024, 3, 1)), Progress.NONE);
        Files.writeString(folder.resolve("key"), "nine herons at dusk\n");
        var shut = clientele("erase", "shop.clientele", "--customer", Canary.KEY, "--reason", "asked");
        assertEquals(1, shut.code(), shut.err());
        var erased = clientele(
                "erase", "shop.clientele", "--customer", Canary.KEY, "--reason", "asked", "--password-file", "key");
        assertEquals(0, erased.code(), erased.err());
        assertTrue(erased.out().contains("\"who\" : \"owner\""), erased.out());
        var sound = clientele("verify", "shop.clientele", "--password-file", "key");
        assertEquals(0, sound.code(), sound.err());
        assertTrue(sound.out().contains("\"damaged\" : [ ]"), sound.out());
    }

    private String everything() throws Exception {
        var all = new StringBuilder();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(
                            f -> f.getParent().getFileName().toString().startsWith("out"))
                    .toList()) {
                all.append(Files.isRegularFile(file) ? Files.readString(file) : "");
            }
        }
        return all.toString();
    }
}
