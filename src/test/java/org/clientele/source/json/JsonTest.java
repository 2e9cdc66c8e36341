package org.clientele.source.json;

import static org.clientele.source.Brought.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clientele.source.Detection;
import org.clientele.source.Format;
import org.clientele.source.Formats;
import org.clientele.source.Importer;
import org.clientele.source.Source;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTest {

    @TempDir
    Path folder;

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private static Source read(Path file, Format table) {
        return Importer.read(
                file, Detection.of(file, Optional.of(table), Progress.NONE).options(), Progress.NONE);
    }

    private Source read(String name, String text) throws IOException {
        var file = file(name, text, StandardCharsets.UTF_8);
        return read(file, Formats.of(file, Progress.NONE).getFirst());
    }

    @Test
    void whatOtherProgramsWriteForNoNumberIsMissing() throws IOException {
        var block = read("nan.json", "[{\"n\": NaN}, {\"n\": 1.5}, {\"n\": 2}]")
                .rows()
                .block(0);

        assertEquals(Type.DECIMAL, block.type());
        assertTrue(block.isMissing(0));
        assertEquals("1.5", block.text(1));
    }

    @Test
    void nestedFieldsAreNamedByTheWayToThemAndListsAreTexts() throws IOException {
        var source = read("a.json", """
            [{"id": "007", "address": {"city": "Köln", "geo": {"lat": 50.9}}, "tags": ["a", 2, true], "n": 3},
             {"id": "008", "since": "2024-01-05", "address": null, "orders": [{"x": 1}, {"x": 2}], "n": null, "e": []}]
            """);
        assertEquals(
                List.of("id", "address.city", "address.geo.lat", "tags", "n", "since", "address", "orders", "e"),
                source.rows().schema().names());
        assertEquals(
                List.of("007|Köln|50.9|a; 2; true|3||||", "008|||||2024-01-05||[{\"x\":1},{\"x\":2}]|"), rows(source));
        assertEquals(Type.TEXT, source.rows().schema().fields().getFirst().type());
        assertEquals(Type.DATE, source.rows().schema().fields().get(5).type());
    }

    @Test
    void theTypesThatMongoDbWritesAreNoPartOfTheNamesAndItsMillisecondsAreTimes() throws IOException {
        var source = read("m.jsonl", """
            {"_id":{"$oid":"65e6b1"},"seen":{"$date":{"$numberLong":"1709251200123"}},"sum":{"$numberDecimal":"12.5"}}
            {"_id":{"$oid":"65e6b2"},"seen":{"$date":"2024-03-02T10:00:00Z"},"sum":3,"n":{"$numberLong":"7"}}
            """);

        assertEquals(List.of("_id", "seen", "sum", "n"), source.rows().schema().names());
        assertEquals(List.of("65e6b1|2024-03-01T00:00:00.123|12.5|", "65e6b2|2024-03-02T10:00|3|7"), rows(source));
    }

    @Test
    void everyListOfRecordsInADocumentIsATable() throws IOException {
        var file = file(
                "shop.json",
                "{\"made\": \"x\", \"data\": {\"people\": [{\"id\": 1}, {\"id\": 2}], \"none\": [1]}, \"orders\":"
                        + " [{\"o\": 5}]}",
                StandardCharsets.UTF_8);
        var tables = Formats.of(file, Progress.NONE);
        assertEquals(List.of(new Format.Json("data.people"), new Format.Json("orders")), tables);
        assertEquals(List.of("1", "2"), rows(read(file, tables.getFirst())));
        var orders = read(file, tables.getLast());
        assertEquals(List.of("5"), rows(orders));
        assertEquals("shop.json · orders", orders.label());
    }

    @Test
    void aLineThatIsNoJsonIsRefusedByItself() throws IOException {
        var source = read("a.jsonl", "{\"a\": 1, \"b\": \"x\"}\n{\"a\": 2, \"c\n\n{\"a\": 3, \"b\": \"y\"}\n");
        assertEquals(List.of("1|x", "3|y"), rows(source));
        var refused = source.account().rejected().getFirst();
        assertEquals(2, refused.line());
        assertEquals("rejected.no-json", refused.reason().key());
        assertEquals(3, source.counts().records());
        assertEquals(4, source.counts().lines());
        assertEquals(4, source.account().spans().lines());
    }

    @Test
    void aLineOfATabAndAZeroByteIsRefusedByItself() throws IOException {
        var counts = read("zero.jsonl", "{\"a\":1}\n\t\0\n{\"a\":2}\n\t\0").counts();

        assertEquals(2, counts.loaded());
        assertEquals(2, counts.rejected());
    }

    @Test
    void linesAreToldFromADocumentWithoutTheNameOfTheFile() throws IOException {
        var lines = file("a.txt", "{\"a\": 1}\n{\"a\": 2}\n", StandardCharsets.UTF_8);
        assertEquals(List.of(new Format.JsonLines()), Formats.of(lines, Progress.NONE));
        var table = file("b.csv", "[a],b\n1,2\n", StandardCharsets.UTF_8);
        assertEquals(List.of(), Formats.of(table, Progress.NONE));
    }

    @Test
    void theEncodingIsFoundAsForEveryText() throws IOException {
        var text = "[{\"姓名\": \"张三\", \"城市\": \"北京\"}, {\"姓名\": \"李四\", \"城市\": \"上海\"}]";
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16LE)) {
            var mark = charset == StandardCharsets.UTF_16LE ? "\uFEFF" : "";
            var file = file("zh.json", mark + text, charset);
            assertEquals(List.of("张三|北京", "李四|上海"), rows(read(file, new Format.Json(""))), charset.name());
        }
    }

    @Test
    void whatIsNoJsonIsSaidWithLineAndColumn() throws IOException {
        var file = file("a.json", "[{\"a\": 1},\n {\"a\": }]", StandardCharsets.UTF_8);
        var problem = assertThrows(Problem.class, () -> read(file, new Format.Json("")));
        assertEquals("problem.json.wrong", problem.key());
        assertEquals(2, problem.args()[1]);
        var deep = file("deep.json", "[" + "{\"a\":".repeat(200) + "1" + "}".repeat(200) + "]", StandardCharsets.UTF_8);
        assertThrows(Problem.class, () -> read(deep, new Format.Json("")));
    }

    @Test
    void anObjectWithAnotherFieldForEveryRecordIsNoTable() throws IOException {
        var text = new StringBuilder("[{");
        for (int i = 0; i < 17_000; i++) {
            text.append(i == 0 ? "" : ",").append("\"k").append(i).append("\":1");
        }
        var file = file("wide.json", text + "}]", StandardCharsets.UTF_8);
        var problem = assertThrows(Problem.class, () -> read(file, new Format.Json("")));
        assertEquals("problem.json.columns", problem.key());
        assertTrue(List.of(problem.args()).contains(16_384));
    }
}
