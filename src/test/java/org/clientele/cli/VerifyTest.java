package org.clientele.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.clientele.project.FormatsTest;
import org.clientele.project.Project;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    @TempDir
    private Path folder;

    private Path project(int format) throws IOException {
        var file = folder.resolve("shop.clientele");
        var resource = "format-%d.clientele.gz".formatted(format);
        try (var in = new GZIPInputStream(FormatsTest.class.getResourceAsStream(resource))) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }

    private Path damaged() throws IOException {
        var file = project(1);
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 100] ^= 4;
        return Files.write(file, bytes);
    }

    @Test
    void aWholeProjectHasNoDamagedBlock() throws Exception {
        var verified = Launched.here(folder, "verify", project(1).toString());
        assertEquals(0, verified.code(), verified.err());
        assertTrue(verified.out().contains("\"damaged\" : [ ]"), verified.out());
        assertTrue(verified.out().contains("\"isClosed\" : true"), verified.out());
    }

    @Test
    void damagedBlocksAreNamed() throws Exception {
        var file = damaged();
        var verified = Launched.here(folder, "verify", file.toString(), "--language", "en");
        assertEquals(1, verified.code(), verified.out());
        assertTrue(verified.err().contains("shop.clientele is damaged: 1 of its 15 blocks"), verified.err());
        assertTrue(verified.err().contains("There is no verified backup of it in "), verified.err());
        assertTrue(verified.err().contains("“clientele salvage " + file + " --to FOLDER”"), verified.err());
    }

    @Test
    void aProgramIsToldTheWaysOutOfDamage() throws Exception {
        var file = damaged();

        var verified = Launched.here(folder, "verify", file.toString(), "--json");

        var said = new ObjectMapper().readTree(verified.err());
        assertEquals("problem.project.blocks", said.get("key").asText());
        assertTrue(said.get("message").asText().contains("1 of its 15 blocks"), verified.err());
        assertFalse(said.hasNonNull("backup"), verified.err());
        var salvage = new ArrayList<String>();
        said.get("salvage").forEach(word -> salvage.add(word.asText()));
        assertEquals(
                List.of(
                        "clientele",
                        "salvage",
                        file.toString(),
                        "--to",
                        folder.resolve("shop-saved").toString()),
                salvage);
    }

    /// A copy of a project that is open: as if its process had been killed.
    private byte[] stopped() throws IOException {
        var open = folder.resolve("open.clientele");
        try (var project = Project.create(open, new BookJson(Catalog.standard()))) {
            project.keepView("grid", "{}");
            return Files.readAllBytes(open);
        }
    }

    @Test
    void ofAProjectThatWasNotClosedItIsSaidHowManyBlocksCountAsNotWritten() throws Exception {
        var bytes = stopped();
        var file = Files.write(folder.resolve("shop.clientele"), Arrays.copyOf(bytes, bytes.length + 5_000));

        var verified = Launched.here(folder, "verify", file.toString(), "--language", "en");

        assertEquals(0, verified.code(), verified.err());
        assertTrue(verified.out().contains("\"isClosed\" : false"), verified.out());
        assertTrue(verified.out().contains("\"unfinished\" : 2"), verified.out());
        assertTrue(verified.err().contains("was not closed properly: 2 of its "), verified.err());
    }

    @Test
    void aProjectThatWasNotClosedIsDamagedWhereLessIsThereThanWasShownAsDone() throws Exception {
        var file = Files.write(folder.resolve("shop.clientele"), stopped());
        var bytes = Files.readAllBytes(file);
        for (int at = bytes.length - 4140; at > bytes.length - 4140 * 5; at -= 4140) {
            bytes[at] ^= 1;
        }
        Files.write(file, bytes);

        var verified = Launched.here(folder, "verify", file.toString(), "--language", "en");

        assertEquals(1, verified.code(), verified.out());
        assertTrue(verified.err().contains("shop.clientele is damaged"), verified.err());
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void whatIsInAProjectFromBeforeTheLogIsReadAndVerifiedAgain() throws Exception {
        var file = project(1).toString();

        var contents = Launched.here(folder, "verify", "--contents", file, "--language", "en");
        var blocks = Launched.here(folder, "verify", file, "--language", "en");

        assertEquals(0, contents.code(), contents.err());
        assertTrue(contents.out().contains("\"verdict\" : "), contents.out());
        assertEquals(0, blocks.code(), blocks.err());
    }

    @Test
    void aProjectFromBeforeTheSealSaysWhatToDo() throws Exception {
        var verified = Launched.here(folder, "verify", project(0).toString(), "--language", "en");
        assertEquals(1, verified.code(), verified.out());
        assertTrue(verified.err().contains("Open it once"), verified.err());
    }
}
