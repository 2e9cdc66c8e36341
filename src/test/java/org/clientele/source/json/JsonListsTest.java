package org.clientele.source.json;

import static org.clientele.source.Brought.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clientele.source.Detection;
import org.clientele.source.Format;
import org.clientele.source.Formats;
import org.clientele.source.Header;
import org.clientele.source.Importer;
import org.clientele.source.Source;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonListsTest {

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("a.json"), text);
    }

    private static Source read(Path file, Detection looked) {
        return Importer.read(file, looked.options(), Progress.NONE);
    }

    @Test
    void theFirstListNamesTheColumnsWhereItIsTextAboveOtherTypes() throws IOException {
        var file = file("[[\"visits\",\"word\",\"spent\"],[1,\"a\",2.5],[2,\"b\"],[3,null,1.5]]");
        var source = read(file, Detection.of(file, Progress.NONE));

        assertEquals(List.of("visits", "word", "spent"), source.rows().schema().names());
        assertEquals(List.of("1|a|2.5", "2|b|", "3||1.5"), rows(source));
        assertEquals(4, source.account().spans().lines());
    }

    @Test
    void listsOfOneKindHaveNoNamesAmongThem() throws IOException {
        var file = file("[[1,2],[3,4],[5,6]]");
        var source = read(file, Detection.of(file, Progress.NONE));

        assertEquals(List.of("column_1", "column_2"), source.rows().schema().names());
        assertEquals(List.of("1|2", "3|4", "5|6"), rows(source));
    }

    @Test
    void theHeaderCanBeSwitchedOff() throws IOException {
        var file = file("[[\"visits\",\"word\"],[1,\"a\"],[2,\"b\"]]");
        var dialect = Detection.of(file, Progress.NONE).dialect().headed(Header.NONE);
        var looked = Detection.under(file, dialect, Optional.of(new Format.JsonRows()), Progress.NONE);

        assertEquals(List.of("visits|word", "1|a", "2|b"), rows(read(file, looked)));
    }

    @Test
    void aListThatHoldsAnythingElseIsAListOfRecords() throws IOException {
        for (var text : List.of("[[1,2],{\"a\":3}]", "[{\"a\":3},[1,2]]", "[[1,2]] [[3,4]]")) {
            assertEquals(List.of(new Format.Json("")), Formats.of(file(text), Progress.NONE), text);
        }
    }
}
