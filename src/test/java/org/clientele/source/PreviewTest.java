package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.clientele.spec.Progress;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {

    @TempDir
    Path folder;

    @Test
    void theFirstRowsFollowEachChangeOfTheOptions() {
        var file = new Csv(folder).file("v;city\n1;Rome\n2\nx;Oslo\n" + "3;Bern\n".repeat(1000));
        var options = Detection.of(file, Progress.NONE).options();

        var preview = Preview.of(file, options, 200);
        assertEquals(200, preview.rows().rows());
        assertEquals(
                List.of(3L), preview.rejected().stream().map(Rejected::line).toList());
        assertEquals("x", preview.misfits().find(1, 0).orElseThrow());

        var asText = Preview.of(file, options.with(0, c -> c.named("key").typed(Type.TEXT)), 2);
        assertEquals(List.of("key", "city"), asText.rows().schema().names());
        assertEquals("x", asText.rows().block("key").text(1));

        assertEquals(
                List.of("city"),
                Preview.of(file, options.with(0, ColumnOption::dropped), 2)
                        .rows()
                        .schema()
                        .names());
    }

    @Test
    void anotherDelimiterShowsTheColumnsItMakes() {
        var file = new Csv(folder).file("id;city\n1;Rome\n2;Oslo\n");
        var options = Detection.of(file, Progress.NONE).options();

        var preview = Preview.of(file, options.with(options.dialect().delimited(",")), 200);

        assertEquals(List.of("id;city"), preview.rows().schema().names());
        assertEquals("1;Rome", preview.rows().block(0).text(0));
        var unnamed = Preview.of(file, options.with(options.dialect().headed(Header.NONE)), 200);
        assertEquals(3, unnamed.rows().rows());
    }

    @Test
    void detectionUnderADialectKeepsWhatWasSaid() {
        var file = new Csv(folder).file("1;Rome\n2;Oslo\n");
        var detection = Detection.under(file, Dialect.COMMA.delimited(";"), Progress.NONE);

        assertEquals(
                List.of("1", "Rome"),
                detection.columns().stream().map(ColumnGuess::name).toList());
        assertEquals(1, detection.records());
    }
}
