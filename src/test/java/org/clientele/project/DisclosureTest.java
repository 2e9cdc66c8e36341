package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.clientele.project.audit.Disclosure;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisclosureTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final Disclosure FIRST = new Disclosure(LocalDateTime.of(2026, 3, 4, 5, 6, 7), "C1", "她问起");
    private static final Disclosure SECOND = new Disclosure(LocalDateTime.of(2026, 3, 5, 5, 6, 7), "C2", "'; drop --");

    @TempDir
    Path folder;

    @Test
    void thatPersonalValuesWereShownIsThereAfterReopeningAndInCopies() {
        var file = folder.resolve("shop.clientele");
        var copy = folder.resolve("copy.clientele");
        try (var project = Project.create(file, JSON)) {
            project.record(FIRST);
            project.record(SECOND);
            assertEquals(List.of(SECOND, FIRST), project.disclosures());
        }
        try (var project = Project.open(file, JSON)) {
            assertEquals(List.of(SECOND, FIRST), project.disclosures());
            project.copyTo(copy, Progress.NONE);
        }
        try (var project = Project.open(copy, JSON)) {
            assertEquals(List.of(SECOND, FIRST), project.disclosures());
        }
    }
}
