package org.clientele.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.Instant;
import org.clientele.project.Project;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectCopyTest {

    @TempDir
    Path folder;

    @Test
    void aCopyHoldsTheWholeHistoryWithItsNamesAndTimesAndIsAProjectOfItsOwn() {
        var json = new BookJson(Catalog.standard());
        var copy = folder.resolve("copy.clientele");
        var history = History.of(Workbook.EMPTY)
                .accept(Workbook.EMPTY, Label.of("history.start"), Instant.ofEpochMilli(1_700_000_000_123L))
                .named("spring 春")
                .accept(Workbook.EMPTY, Label.of("history.start"), Instant.ofEpochMilli(1_700_000_999_000L))
                .undo();
        try (var project = new ProjectOnDisk(Project.create(folder.resolve("one.clientele"), json), json)) {
            project.keep(history);
            project.copyTo(copy, Progress.NONE);
        }
        try (var one = Project.open(folder.resolve("one.clientele"), json);
                var other = Project.open(copy, json)) {
            assertEquals(history, other.history());
            assertEquals(one.history(), other.history());
            assertNotEquals(one.id(), other.id());
        }
    }
}
