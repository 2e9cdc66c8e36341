package org.clientele.source.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;

/// Tells a list of lists, which has no names of columns but perhaps in the first of them.
public final class JsonLists {

    private JsonLists() {}

    /// Returns whether a JSON document is a list of nothing but lists.
    ///
    /// @param bytes its content as UTF-8
    public static boolean isOne(InputStream bytes) {
        try (var parser = Jackson.JSON.createParser(bytes)) {
            boolean isList = parser.nextToken() == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.START_ARRAY;
            while (isList && parser.currentToken() != JsonToken.END_ARRAY) {
                isList = parser.currentToken() == JsonToken.START_ARRAY;
                parser.skipChildren();
                parser.nextToken();
            }
            return isList && parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }
}
