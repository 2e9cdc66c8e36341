package org.clientele.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.clientele.analysis.describe.Profile;
import org.clientele.project.Shared;
import org.clientele.source.Sources;
import org.clientele.workbook.History;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody without the key of personal values computes without a window.
class MaskedRunTest {

    @TempDir
    private Path folder;

    @Test
    void figuresSayWhichColumnsAreNotInThem() throws Exception {
        var file = Shared.by(folder.resolve("shop.clientele"));
        var book = Workbook.EMPTY
                .with(Node.of("orders", "Orders", Sources.of("s")))
                .with(Node.of("described", "Described", new Profile(List.of()), "orders"));
        try (var project = Shared.open(file, "林")) {
            project.keep(project.history().accept(book, History.Label.of("history.import", "s"), Instant.now()));
        }
        Files.writeString(folder.resolve("own"), "password of ANALYST\n");

        var run = Launched.here(
                folder, "run", "shop.clientele", "--out", "out", "--only", "described", "--password-file", "own");

        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("“Described” (described): 1 personal column was not checked: mail"), run.err());
        var digests = Files.readString(folder.resolve("out/digests.json"));
        assertTrue(digests.contains("\"leftOut\" : [ \"mail\" ]"), digests);
    }
}
