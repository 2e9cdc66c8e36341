package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.clientele.spec.Problem;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a process left beside a project that was killed while it wrote it anew.
class HalvesTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    @TempDir
    private Path folder;

    private Path file;
    private Path half;

    @BeforeEach
    void create() {
        file = folder.resolve("店.clientele");
        half = folder.resolve("店.clientele.part");
        Project.create(file, JSON).close();
    }

    private List<String> said() {
        try (var project = Project.open(file, JSON)) {
            return project.notes().stream().map(Problem::key).toList();
        }
    }

    @Test
    void goesWhenTheProjectIsOpenedNextWhichSaysSoOnce() throws IOException {
        Files.copy(file, half);
        assertEquals(List.of("project.half"), said());
        assertFalse(Files.exists(half));
        assertEquals(List.of(), said());
    }

    @Test
    void goesAlsoWhereItWasOnlyBegun() throws IOException {
        var page = Arrays.copyOf(Files.readAllBytes(file), 4096);
        Arrays.fill(page, 0, 512, (byte) 0);
        for (var begun : List.of(new byte[0], page)) {
            Files.write(half, begun);
            assertEquals(List.of("project.half"), said());
            assertFalse(Files.exists(half));
        }
    }

    @Test
    void whatIsNotOfTheProjectStays() throws IOException {
        Files.writeString(half, "a,b\n1,2\n");
        Project.open(file, JSON).close();
        assertTrue(Files.exists(half));
        Files.write(half, new byte[100_000]);
        assertEquals(List.of(), said());
        assertTrue(Files.exists(half));
        Files.delete(half);
        Project.create(half, JSON).close();
        Project.open(file, JSON).close();
        assertTrue(Files.exists(half));
    }
}
