package org.clientele.source.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clientele.source.Brought;
import org.clientele.source.Detection;
import org.clientele.source.Format;
import org.clientele.source.Formats;
import org.clientele.source.Importer;
import org.clientele.source.Reason;
import org.clientele.source.Source;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables that JSON holds in another way than as a list of records.
class JsonShapesTest {

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("a.json"), text);
    }

    private Source read(String text, String note) throws IOException {
        var file = file(text);
        var found = Detection.of(file, Progress.NONE);
        assertEquals(List.of(Reason.of(note)), found.notes());
        return Importer.read(file, found.options(), Progress.NONE);
    }

    private static void holds(Source source, List<String> names, String... rows) {
        assertEquals(names, source.rows().schema().names());
        assertEquals(List.of(rows), Brought.rows(source));
    }

    @Test
    void columnsAndDataApart() throws IOException {
        var names = List.of("id", "name");
        holds(
                read(
                        "{\"columns\":[\"id\",\"name\"],\"index\":[0,1],\"data\":[[1,\"a\"],[2,null]]}",
                        "note.json.split"),
                names,
                "1|a",
                "2|");
        holds(
                read(
                        "{\"data\":[[1,\"a\"],[2,\"b\"]],\"index\":[\"x\",\"y\"],\"columns\":[\"id\",\"name\"]}",
                        "note.json.split"),
                List.of("index", "id", "name"),
                "x|1|a",
                "y|2|b");
    }

    @Test
    void columnsOfRowsByTheirKeys() throws IOException {
        holds(
                read("{\"id\":{\"0\":7,\"1\":8},\"name\":{\"0\":\"a\",\"1\":\"b\"}}", "note.json.columns"),
                List.of("id", "name"),
                "7|a",
                "8|b");
        holds(
                read("{\"id\":{\"5\":7,\"9\":8},\"name\":{\"5\":\"a\",\"9\":null}}", "note.json.columns"),
                List.of("index", "id", "name"),
                "5|7|a",
                "9|8|");
    }

    @Test
    void columnsThatAreLists() throws IOException {
        holds(read("{\"id\":[7,8],\"name\":[\"a\",\"b\"]}", "note.json.lists"), List.of("id", "name"), "7|a", "8|b");
    }

    @Test
    void rowsByTheirKeys() throws IOException {
        holds(
                read(
                        "{\"C1\":{\"name\":\"a\",\"n\":1},\"C2\":{\"name\":\"b\"},\"C3\":{\"n\":3,\"name\":\"c\"}}",
                        "note.json.keyed"),
                List.of("index", "name", "n"),
                "C1|a|1",
                "C2|b|",
                "C3|c|3");
    }

    @Test
    void oneRecordStaysOne() throws IOException {
        for (var text : List.of(
                "{\"id\":1,\"tags\":[\"a\",\"b\"]}",
                "{\"tags\":[\"a\",\"b\"],\"sizes\":[1]}",
                "{\"home\":{\"city\":\"Rome\"},\"work\":{\"city\":\"Oslo\"}}",
                "{\"user\":{\"name\":\"a\"},\"plan\":{\"fee\":1},\"site\":{\"url\":\"x\"}}",
                "{\"a\":[],\"b\":[]}")) {
            assertEquals(List.of(new Format.Json("")), Formats.of(file(text), Progress.NONE), text);
        }
    }
}
