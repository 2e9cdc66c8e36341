package org.clientele.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clientele.project.Project;
import org.clientele.project.Shop;
import org.clientele.recipe.CellEdits;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    @TempDir
    private Path folder;

    @Test
    void aBackupFromTheCommandLineIsVerifiedAndRestored() throws Exception {
        var file = folder.resolve("shop.clientele");
        try (var project = Project.create(file, JSON)) {
            project.keep(Shop.EDITS, Progress.NONE);
        }
        var made = Launched.here(
                folder, "backup", file.toString(), "--to", folder.resolve("b").toString());
        assertEquals(0, made.code(), made.err());
        assertTrue(made.out().contains("\"verified\" : \"20"), made.out());
        var to = folder.resolve("again.clientele");
        var restored = Launched.here(folder, "restore", backup().toString(), "--to", to.toString());
        assertEquals(0, restored.code(), restored.err());
        try (var again = Project.open(to, JSON)) {
            assertEquals(Shop.EDITS, again.get(Shop.EDITS.digest(), CellEdits.class));
        }
    }

    private Path backup() throws IOException {
        try (var files = Files.list(folder.resolve("b"))) {
            return files.filter(f -> f.toString().endsWith(".clientele-backup"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
