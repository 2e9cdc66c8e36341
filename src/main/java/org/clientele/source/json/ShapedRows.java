package org.clientele.source.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.source.Budget;

/// The rows of a JSON object that holds a table in one of its [shapes][JsonShape]: all of them are held, since the
/// columns stand one behind the other.
final class ShapedRows {

    private static final String INDEX = "index";
    private static final int STEP = 16 << 20;
    private static final int CELL = 96;

    private final String file;
    private final Map<String, Map<String, String>> columns = new LinkedHashMap<>();
    private final Map<String, Integer> keys = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private long taken;

    ShapedRows(String file) {
        this.file = file;
    }

    void read(JsonParser parser, JsonShape shape) throws IOException {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            switch (shape) {
                case SPLIT -> part(parser, name);
                case COLUMNS, LISTS -> members(parser, (key, value) -> put(key, name, value));
                case KEYED -> new Fields().read(parser, (field, value) -> put(name, field, value));
            }
        }
    }

    /// Takes the names, the keys or the rows.
    private void part(JsonParser parser, String name) throws IOException {
        switch (name) {
            case "columns" -> members(parser, (_, value) -> names.add(value));
            case INDEX -> members(parser, (place, value) -> put(place, INDEX, value));
            case "data" -> {
                for (int row = 0; parser.nextToken() != JsonToken.END_ARRAY; row++) {
                    var key = String.valueOf(row);
                    members(parser, (place, value) -> put(key, "." + place, value));
                }
            }
            default -> parser.skipChildren();
        }
    }

    /// Gives the members of an object with their names, or those of a list with their places.
    private static void members(JsonParser parser, Fields.Taker taker) throws IOException {
        for (int place = 0; !parser.nextToken().isStructEnd(); place++) {
            var name = String.valueOf(place);
            if (parser.currentToken() == JsonToken.FIELD_NAME) {
                name = parser.currentName();
                parser.nextToken();
            }
            taker.take(name, text(parser));
        }
    }

    private static String text(JsonParser parser) throws IOException {
        if (!parser.currentToken().isStructStart()) {
            return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
        }
        var json = new StringWriter();
        try (var copy = Jackson.JSON.createGenerator(json)) {
            copy.copyCurrentStructure(parser);
        }
        return json.toString();
    }

    private void put(String key, String column, String value) {
        keys.putIfAbsent(key, keys.size());
        columns.computeIfAbsent(column, _ -> new LinkedHashMap<>()).put(key, value);
        taken += CELL + 2L * value.length();
        if (taken > STEP) {
            taken = 0;
            Budget.require(file, 2L * STEP);
        }
    }

    /// Returns the names and the rows; the keys come first where they say more than the number of the row.
    List<List<String>> table(JsonShape shape) {
        boolean isSplit = shape == JsonShape.SPLIT;
        var said = isSplit ? columns.getOrDefault(INDEX, Map.of()).values() : keys.keySet();
        boolean isKeyed = !said.isEmpty() && !isCount(said);
        var ways = isSplit
                ? IntStream.range(0, names.size())
                        .mapToObj(place -> "." + place)
                        .toList()
                : List.copyOf(columns.keySet());
        var rows = new ArrayList<List<String>>();
        rows.add(row(isKeyed ? List.of(INDEX) : List.of(), isSplit ? names : ways));
        for (var key : keys.keySet()) {
            var own = isSplit ? columns.getOrDefault(INDEX, Map.of()).getOrDefault(key, "") : key;
            var cells = ways.stream()
                    .map(way -> columns.getOrDefault(way, Map.of()).getOrDefault(key, ""))
                    .toList();
            rows.add(row(isKeyed ? List.of(own) : List.of(), cells));
        }
        return rows;
    }

    private static List<String> row(List<String> key, List<String> cells) {
        return Stream.concat(key.stream(), cells.stream()).toList();
    }

    /// Returns whether these are 0, 1, 2 and so on.
    private static boolean isCount(Collection<String> said) {
        int next = 0;
        for (var each : said) {
            if (!each.equals(String.valueOf(next++))) {
                return false;
            }
        }
        return true;
    }
}
