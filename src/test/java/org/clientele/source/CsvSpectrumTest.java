package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clientele.spec.Progress;
import org.clientele.table.Type;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The files of csv-spectrum 2.0; `location_coordinates` is left out, its JSON is faulty upstream.
class CsvSpectrumTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comma_in_quotes",
                "empty",
                "empty_crlf",
                "escaped_quotes",
                "json",
                "newlines",
                "newlines_crlf",
                "quotes_and_newlines",
                "simple",
                "simple_crlf",
                "utf8"
            })
    void readsWhatTheJsonSays(String name) throws IOException {
        var expected = new ObjectMapper()
                .readValue(Csv.real("csv/csv-spectrum/json/" + name + ".json").toFile(), List.class);

        var file = Csv.real("csv/csv-spectrum/csvs/" + name + ".csv");
        var options = Detection.of(file, Progress.NONE).options();
        for (int i = 0; i < options.columns().size(); i++) {
            options = options.with(i, c -> c.typed(Type.TEXT));
        }

        assertEquals(expected, rows(Importer.read(file, options, Progress.NONE)));
    }

    private static List<Map<String, String>> rows(Source source) {
        var rows = new ArrayList<Map<String, String>>();
        for (int row = 0; row < source.rows().rows(); row++) {
            var cells = new LinkedHashMap<String, String>();
            for (var name : source.rows().schema().names()) {
                cells.put(name, source.rows().block(name).text(row));
            }
            rows.add(cells);
        }
        return rows;
    }
}
