package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.project.keys.Unlocking;
import org.clientele.source.Detection;
import org.clientele.source.Importer;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Progress;
import org.clientele.workbook.History;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The words of a person who is erased stand in longer words of others too.
class WordsInWordsTest {

    @TempDir
    private Path folder;

    private List<String> left(String... rows) throws IOException {
        var csv = Files.writeString(
                folder.resolve("people.csv"), "customer_id,name,phone,email,comment\n" + String.join("\n", rows));
        var source = Importer.read(csv, Detection.of(csv, Progress.NONE).options(), Progress.NONE);
        var file = folder.resolve("shop.clientele");
        try (var project = Project.create(file, Canary.JSON)) {
            project.keep(source, Progress.NONE);
            var book = Workbook.EMPTY.with(Node.of("people", "all but user100", Sources.of(source.id())));
            project.keep(
                    project.history().accept(book, History.Label.of("history.import", "people.csv"), Instant.now()));
        }
        new Erasure(Canary.JSON)
                .of(file, Unlocking.NONE, new Erasure.Request("user10", "asked", Optional.empty()), Progress.NONE);
        try (var project = Project.open(file, Canary.JSON)) {
            var sources = (Sources) project.history().book().require("people").spec();
            var sheet = project.get(sources.ids().getFirst(), Source.class).rows();
            return IntStream.range(0, sheet.rows())
                    .mapToObj(row -> sheet.block("email").text(row) + " "
                            + sheet.block("comment").text(row))
                    .toList();
        }
    }

    @Test
    void anIdOrAnAddressInALongerOneStaysAndHindersNothing() throws IOException {
        assertEquals(
                List.of("ali@example.org fine", "bo@example.org asks for user101"),
                left(
                        "user10,Ann Lee,13912345678,li@example.org,fine",
                        "user100,Ali Cho,13800000100,ali@example.org,fine",
                        "user2,Bo Ng,13800000002,bo@example.org,asks for user101"));
    }

    @Test
    void aLongNumberGoesAlsoWhereALetterStandsBesideIt() throws IOException {
        assertEquals(
                List.of("bo@example.org tel•••", "cy@example.org no. 139123456780"),
                left(
                        "user10,Ann Lee,13912345678,li@example.org,fine",
                        "user2,Bo Ng,13800000002,bo@example.org,tel13912345678",
                        "user3,Cy Wu,13800000003,cy@example.org,no. 139123456780"));
    }
}
