package org.clientele.source.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clientele.source.Reason;

/// Takes a record apart into fields: what is nested is named by the way to it with dots between, a list of
/// plain values is one text with semicolons between them, a list that holds more is kept as JSON. Two ways
/// of one name get two names.
final class Fields {

    private static final String BETWEEN = "; ";

    /// Takes a value that has something in it.
    @FunctionalInterface
    interface Taker {
        void take(String name, String value);
    }

    private final Branch top = new Branch("");
    private final Set<String> taken = new HashSet<>();
    private final List<Branch> apart = new ArrayList<>();
    private Optional<String> twice = Optional.empty();
    private long objects;

    /// Reads the value that the parser stands at.
    void read(JsonParser parser, Taker taker) throws IOException {
        twice = Optional.empty();
        switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, top, taker);
            case START_ARRAY -> {
                for (int i = 1; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                    value(parser, top.to(String.valueOf(i)), taker);
                }
            }
            default -> value(parser, top.to("value"), taker);
        }
    }

    /// Returns a field that the last record has twice, the first of them.
    Optional<String> twice() {
        return twice;
    }

    /// Returns what should be known of the names.
    List<Reason> notes() {
        return apart.stream()
                .limit(1)
                .map(first -> Reason.of("note.json.apart", apart.size(), first.path(), name(first)))
                .toList();
    }

    private void object(JsonParser parser, Branch branch, Taker taker) throws IOException {
        long object = ++objects;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var field = branch.to(parser.currentName());
            if (!field.isNew(object) && twice.isEmpty()) {
                twice = Optional.of(field.path());
            }
            parser.nextToken();
            value(parser, field, taker);
        }
    }

    private void value(JsonParser parser, Branch field, Taker taker) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, field, taker);
            case START_ARRAY -> taker.take(name(field), list(parser));
            case VALUE_NULL -> taker.take(name(field), "");
            default -> taker.take(name(field), Extended.text(parser));
        }
    }

    private String name(Branch field) {
        return field.name(() -> {
            var name = field.path();
            for (int i = 2; !taken.add(name); i++) {
                name = field.path() + "_" + i;
            }
            if (!name.equals(field.path())) {
                apart.add(field);
            }
            return name;
        });
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
