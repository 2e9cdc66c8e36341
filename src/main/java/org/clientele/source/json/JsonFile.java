package org.clientele.source.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clientele.spec.Problem;

/// What a JSON file is, told from its beginning, and where in it tables are.
public final class JsonFile {

    private static final int LEVELS = 3;

    private JsonFile() {}

    /// Returns whether a file is JSON: its name says so, or it begins as JSON does.
    public static boolean isOne(String name, String head) {
        var text = head.stripLeading();
        boolean begins = text.startsWith("{") || text.startsWith("[");
        return begins && (isNamed(name, "json", "geojson") || areLinesNamed(name) || isWhole(text));
    }

    /// Returns whether each line is a JSON value of its own.
    public static boolean hasLines(String name, String head) {
        var lines = head.lines().filter(line -> !line.isBlank()).limit(2).toList();
        return areLinesNamed(name)
                || lines.size() == 2
                        && lines.getFirst().strip().startsWith("{")
                        && lines.getLast().strip().startsWith("{")
                        && isWhole(lines.getFirst());
    }

    private static boolean areLinesNamed(String name) {
        return isNamed(name, "jsonl", "ndjson");
    }

    private static boolean isNamed(String name, String... endings) {
        var small = name.toLowerCase(Locale.ROOT);
        return List.of(endings).stream().anyMatch(e -> small.endsWith("." + e) || small.endsWith("." + e + ".gz"));
    }

    /// Returns whether a text begins with a JSON value, whole.
    private static boolean isWhole(String text) {
        try (var parser = Jackson.JSON.createParser(text)) {
            var first = parser.nextToken();
            parser.skipChildren();
            return first == JsonToken.START_OBJECT || first == JsonToken.START_ARRAY && !parser.isClosed();
        } catch (IOException e) {
            return false;
        }
    }

    /// Returns where in one JSON document there are records: the names from its top down to each list of objects,
    /// divided by dots; an empty name where the top is a list itself, or one record, or there are several
    /// documents.
    public static List<String> tables(String file, InputStream bytes) {
        var found = new ArrayList<String>();
        try (var parser = Jackson.JSON.createParser(bytes)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                search(parser, "", LEVELS, found);
                if (parser.nextToken() != null) {
                    found.clear();
                }
            }
        } catch (IOException e) {
            throw problem(file, e);
        }
        return found.isEmpty() ? List.of("") : found;
    }

    private static void search(JsonParser parser, String path, int levels, List<String> found) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var here = path + parser.currentName();
            var token = parser.nextToken();
            if (token == JsonToken.START_OBJECT && levels > 1) {
                search(parser, here + ".", levels - 1, found);
            } else if (token == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.START_OBJECT) {
                found.add(here);
                toEnd(parser);
            } else if (token == JsonToken.START_ARRAY) {
                toEnd(parser);
            } else {
                parser.skipChildren();
            }
        }
    }

    /// Goes from an element of a list to the end of the list.
    private static void toEnd(JsonParser parser) throws IOException {
        while (parser.currentToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            parser.skipChildren();
            parser.nextToken();
        }
    }

    static Problem problem(String file, IOException e) {
        return switch (e) {
            case JsonProcessingException wrong
            when wrong.getLocation() != null ->
                new Problem(
                        "problem.json.wrong",
                        file,
                        wrong.getLocation().getLineNr(),
                        wrong.getLocation().getColumnNr());
            default -> new Problem("problem.source.unreadable", file, String.valueOf(e.getMessage()));
        };
    }
}
