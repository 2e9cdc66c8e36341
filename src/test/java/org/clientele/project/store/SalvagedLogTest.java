package org.clientele.project.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clientele.project.Project;
import org.clientele.project.Rescue;
import org.clientele.project.audit.Verdict;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.seal.Remains;
import org.clientele.project.seal.SealedFile;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of the log of a project that is saved from a damaged file.
class SalvagedLogTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final int SEALED = SealedFile.BLOCK + 44;
    private static final int BODY = Preamble.LENGTH + SealedFile.HEADERS;

    @TempDir
    private Path folder;

    private byte[] small;

    /// Saves a small project all of whose blocks that hold these words are destroyed.
    private Rescue.Saved without(String name, List<String> words) throws IOException {
        var wreck = folder.resolve(name + ".clientele");
        Files.write(wreck, small);
        byte[] body;
        try (var channel = FileChannel.open(wreck)) {
            var remains =
                    Remains.of(channel, Preamble.LENGTH, Preamble.identity(channel), Optional.empty(), Progress.NONE);
            body = remains.read(0, remains.blocks()).array();
        }
        var bytes = small.clone();
        for (int block = 0; block < body.length / SealedFile.BLOCK; block++) {
            var text = new String(body, block * SealedFile.BLOCK, SealedFile.BLOCK, StandardCharsets.ISO_8859_1);
            if (words.stream().anyMatch(text::contains)) {
                Arrays.fill(bytes, BODY + block * SEALED, BODY + (block + 1) * SEALED, (byte) 7);
            }
        }
        Files.write(wreck, bytes);
        return Rescue.of(wreck, Unlocking.NONE, folder.resolve(name), JSON, Progress.NONE);
    }

    @Test
    void theLogGoesOnWhereItsKeysAreLeftAndWhatCannotBeCheckedAnyMoreIsSaid() throws IOException {
        var made = folder.resolve("small.clientele");
        String first;
        String seal;
        try (var project = Project.create(made, JSON)) {
            for (int i = 0; i < 100; i++) {
                project.keep(project.history().named("eins " + i));
            }
            seal = project.trail().all().get(7).seal();
        }
        try (var database = Database.open(made, Kind.PROJECT)) {
            first = database.read(Trail::firstKey);
        }
        small = Files.readAllBytes(made);
        var all = without("all", List.of("nothing has this"));
        assertEquals(Optional.empty(), all.log());
        var gone = without("gone", List.of(first));
        assertEquals("salvage.log.gone", gone.log().orElseThrow().key());
        var part = without("part", List.of(seal));
        assertEquals("salvage.log.part", part.log().orElseThrow().key());
        assertTrue((long) part.log().orElseThrow().args()[0] <= 9, part.log().toString());
        try (var project = Project.open(all.project(), JSON)) {
            assertInstanceOf(Verdict.Sound.class, project.trail().check(List.of()));
            assertTrue(project.trail().all().size() > 100);
        }
        try (var project = Project.open(gone.project(), JSON)) {
            assertInstanceOf(Verdict.Sound.class, project.trail().check(List.of()));
        }
    }
}
