package org.clientele.source.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;

/// Takes a record apart into fields: what is nested is named by the way to it with dots between, a list of plain values
/// is one text with semicolons between them, a list that holds more is kept as JSON.
final class Fields {

    private static final String BETWEEN = "; ";

    /// Takes a value that has something in it.
    @FunctionalInterface
    interface Taker {
        void take(String name, String value);
    }

    private final Map<String, Map<String, String>> names = new HashMap<>();

    /// Reads the value that the parser stands at.
    void read(JsonParser parser, Taker taker) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, "", taker);
            case START_ARRAY -> {
                for (int i = 1; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                    value(parser, String.valueOf(i), taker);
                }
            }
            default -> value(parser, "value", taker);
        }
    }

    private void object(JsonParser parser, String path, Taker taker) throws IOException {
        var known = names.computeIfAbsent(path, _ -> new HashMap<>());
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = known.computeIfAbsent(parser.currentName(), own -> path.isEmpty() ? own : path + "." + own);
            parser.nextToken();
            value(parser, name, taker);
        }
    }

    private void value(JsonParser parser, String name, Taker taker) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, name, taker);
            case START_ARRAY -> taker.take(name, list(parser));
            case VALUE_NULL -> taker.take(name, "");
            default -> taker.take(name, parser.getText());
        }
    }

    private static String list(JsonParser parser) throws IOException {
        var plain = new StringBuilder();
        var json = new StringWriter();
        boolean nested = false;
        try (JsonGenerator copy = Jackson.JSON.createGenerator(json)) {
            copy.writeStartArray();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                nested |= parser.currentToken().isStructStart();
                if (parser.currentToken().isScalarValue()) {
                    plain.append(plain.isEmpty() ? "" : BETWEEN).append(parser.getText());
                }
                copy.copyCurrentStructure(parser);
            }
            copy.writeEndArray();
        }
        return nested ? json.toString() : plain.toString();
    }
}
