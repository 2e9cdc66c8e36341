package org.clientele.source.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/// What is seen of one member of a JSON object that may hold a table.
///
/// @param kind how it begins
/// @param isFlat whether all in it is plain, a list of plain values within an object included
/// @param size how many values or members it has
/// @param isNumbered whether its names are whole numbers
/// @param names the names of its members, the first of them
record Member(String name, JsonToken kind, boolean isFlat, int size, boolean isNumbered, Set<String> names) {

    private static final int MOST = 1000;

    /// Reads the member whose name the parser stands at.
    static Member read(JsonParser parser) throws IOException {
        var name = parser.currentName();
        var kind = parser.nextToken();
        var names = new HashSet<String>();
        boolean isFlat = kind.isStructStart();
        boolean isNumbered = kind == JsonToken.START_OBJECT;
        int size = 0;
        while (kind.isStructStart() && !parser.nextToken().isStructEnd()) {
            if (kind == JsonToken.START_OBJECT) {
                isNumbered &= isNumber(parser.currentName());
                if (names.size() < MOST) {
                    names.add(parser.currentName());
                }
                parser.nextToken();
            }
            isFlat &= kind == JsonToken.START_OBJECT
                    ? isPlain(parser)
                    : parser.currentToken().isScalarValue();
            parser.skipChildren();
            size++;
        }
        return new Member(name, kind, isFlat, size, isNumbered && size > 0, names);
    }

    /// Returns whether a value is plain, or a list of plain ones; goes to its end.
    private static boolean isPlain(JsonParser parser) throws IOException {
        boolean isPlain = parser.currentToken() != JsonToken.START_OBJECT;
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                isPlain &= parser.currentToken().isScalarValue();
                parser.skipChildren();
            }
        }
        return isPlain;
    }

    static boolean isNumber(String text) {
        return text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9') && !text.isEmpty();
    }

    boolean isObject() {
        return kind == JsonToken.START_OBJECT;
    }

    boolean isList() {
        return kind == JsonToken.START_ARRAY;
    }
}
