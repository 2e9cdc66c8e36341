package org.clientele.source.json;

import static org.clientele.source.Brought.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clientele.source.Detection;
import org.clientele.source.Importer;
import org.clientele.source.Reason;
import org.clientele.source.Source;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonClashTest {

    @TempDir
    Path folder;

    private Detection look(String name, String text) throws IOException {
        return Detection.of(Files.writeString(folder.resolve(name), text), Progress.NONE);
    }

    private Source read(String name, String text) throws IOException {
        var looked = look(name, text);
        return Importer.read(folder.resolve(name), looked.options(), Progress.NONE);
    }

    @Test
    void aRecordWithAFieldTwiceIsRefusedWithBothValues() throws IOException {
        var source = read("a.json", "[{\"id\":1,\"n\":5},{\"id\":2,\"id\":3,\"n\":6},{\"id\":4,\"n\":7}]");

        assertEquals(List.of("1|5", "4|7"), rows(source));
        var refused = source.account().rejected().getFirst();
        assertEquals(2, refused.line());
        assertEquals(Reason.of("rejected.json-twice", "id"), refused.reason());
        assertEquals("2; 3 | 6", refused.text());
    }

    @Test
    void aLineWithANestedFieldTwiceIsRefusedAsItIsWritten() throws IOException {
        var twice = "{\"id\":2,\"a\":{\"b\":1},\"a\":{\"c\":2}}";
        var source = read("a.jsonl", "{\"id\":1,\"a\":{\"b\":1}}\n" + twice + "\n{\"id\":3,\"a\":{\"b\":3}}\n");

        assertEquals(List.of("1|1|", "3|3|"), rows(source));
        var refused = source.account().rejected().getFirst();
        assertEquals(2, refused.line());
        assertEquals(Reason.of("rejected.json-twice", "a"), refused.reason());
        assertEquals(twice, refused.text());
    }

    @Test
    void aFieldThatComesAgainInTheNextRecordOrInAnotherObjectIsNotTwice() throws IOException {
        var source = read("a.json", "[{\"x\":{\"k\":1},\"y\":{\"k\":2}},{\"x\":{\"k\":3},\"y\":{\"k\":4}}]");

        assertEquals(List.of("1|2", "3|4"), rows(source));
        assertTrue(look("a.json", "[{\"x\":{\"k\":1},\"k\":2}]").notes().isEmpty());
    }

    @Test
    void fieldsOfOneNameOnceTheyAreFlatAreToldApartWithANote() throws IOException {
        var text = "[{\"a.b\":1,\"a\":{\"b\":2},\"a.b_2\":3},{\"a\":{\"b\":5},\"a.b\":4,\"a.b_2\":6}]";
        var source = read("a.json", text);

        assertEquals(List.of("a.b", "a.b_2", "a.b_2_2"), source.rows().schema().names());
        assertEquals(List.of("1|2|3", "4|5|6"), rows(source));
        assertEquals(
                List.of(Reason.of("note.json.apart", 2, "a.b", "a.b_2")),
                look("a.json", text).notes());
    }
}
