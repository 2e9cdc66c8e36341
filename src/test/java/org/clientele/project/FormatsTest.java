package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Post;
import org.clientele.project.keys.Unlocking;
import org.clientele.source.Source;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Privacy;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.Memory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Projects of each format that was ever written open, with the same tables.
public class FormatsTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final String CUSTOMERS = "a9cbe3b43183d99f1e1c762f5e7b2b5e90fbd662f2ce01f1de89e2b73044bdc1";

    @TempDir
    private Path folder;

    private Path file(int format) throws IOException {
        var file = folder.resolve("客户.clientele");
        try (var in = new GZIPInputStream(
                FormatsTest.class.getResourceAsStream("format-%d.clientele.gz".formatted(format)))) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }

    private static List<String> notes(Path file) {
        try (var project = Project.open(file, JSON)) {
            var evaluator = new Evaluator(JSON, project, new Memory());
            var customers = evaluator.evaluate(project.history().book(), "customers", Progress.NONE);
            assertEquals(CUSTOMERS, JSON.digest(customers));
            return project.notes().stream().map(Problem::key).toList();
        }
    }

    @Test
    void aProjectFromBeforeTheSealIsSealedAndKeptAsItWas() throws IOException {
        var file = file(0);
        var before = Files.readAllBytes(file);
        assertTrue(new String(before, StandardCharsets.ISO_8859_1).contains("customers-file"));
        assertEquals(List.of("project.sealed"), notes(file));
        assertEquals(List.of(), notes(file));
        assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("customers-file"));
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("客户.clientele.format-0")));
        try (var there = Files.list(folder)) {
            assertEquals(2, there.count());
        }
    }

    @Test
    void aProtectedProjectOpensWithItsPassword() throws IOException {
        var file = folder.resolve("客户.clientele");
        try (var in = new GZIPInputStream(FormatsTest.class.getResourceAsStream("format-1-protected.clientele.gz"))) {
            Files.write(file, in.readAllBytes());
        }
        var password = Password.of("三只苍鹭 at noon".toCharArray());
        try (var project = Project.open(file, JSON, Unlocking.by(password, Optional.empty()))) {
            var evaluator = new Evaluator(JSON, project, new Memory());
            var customers = evaluator.evaluate(project.history().book(), "customers", Progress.NONE);
            assertEquals(CUSTOMERS, JSON.digest(customers));
        }
    }

    @Test
    void aProjectOfTheFirstSealedFormatOpens() throws IOException {
        var file = file(1);
        assertEquals(List.of(), notes(file));
        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).startsWith("clientele project 1\n"));
    }

    @Test
    void aSealThatIsMadeOfAnythingElseThanThenIsFoundOut() throws IOException {
        var file = file(1);
        var bytes = Files.readAllBytes(file);
        var head = new String(bytes, 0, 200, StandardCharsets.ISO_8859_1);
        bytes[head.indexOf("\nid ") + 4] ^= 1;
        Files.write(file, bytes);
        assertEquals(
                "problem.project.damaged",
                assertThrows(Problem.class, () -> notes(file)).key());
    }

    /// Written by the program of November 2026: slots of form 2, five users, personal columns under a key of their own.
    @Test
    void aProjectWithUsersOpensForEachOfThemAndPersonalColumnsStaySealed() throws IOException {
        var file = folder.resolve("客户.clientele");
        try (var in = new GZIPInputStream(FormatsTest.class.getResourceAsStream("format-1-users.clientele.gz"))) {
            Files.write(file, in.readAllBytes());
        }
        for (var post : Post.values()) {
            try (var project = Shared.open(file, Shared.name(post))) {
                assertEquals(post, project.member().post());
                assertEquals("2026-11", project.history().moment().name());
            }
        }
        try (var project = Shared.open(file, "林")) {
            assertEquals(5, project.access().users().size());
            assertEquals(
                    Shop.source("s", 3).rows(), project.get("s", Source.class).rows());
        }
        try (var project = Shared.open(file, "ANALYST")) {
            var rows = project.get("s", Source.class).rows();
            assertEquals(3, rows.table("amount").rowCount());
            assertEquals(
                    Privacy.NO_KEY,
                    assertThrows(Problem.class, () -> rows.table("mail")).key());
        }
    }
}
