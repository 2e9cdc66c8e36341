package org.clientele.source.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import org.clientele.source.LineBytes;

/// The records of one JSON file, one after the other.
sealed interface JsonRecords extends AutoCloseable {

    /// Goes to the next record; returns a parser that stands at it, or nothing at the end.
    Optional<JsonParser> next() throws IOException;

    /// Returns the number of the current record, or its line where every line is one.
    long place();

    @Override
    void close() throws IOException;

    /// The elements of a list in a document, or the documents of a file that has several.
    final class Elements implements JsonRecords {

        private final JsonParser parser;
        private final String path;
        private boolean open;
        private boolean listed;
        private long place;

        Elements(JsonParser parser, String path) {
            this.parser = parser;
            this.path = path;
        }

        @Override
        public Optional<JsonParser> next() throws IOException {
            if (!open) {
                open = true;
                if (!path.isEmpty() && !find()) {
                    return Optional.empty();
                }
                listed = (path.isEmpty() ? parser.nextToken() : parser.currentToken()) == JsonToken.START_ARRAY;
                if (!listed) {
                    place++;
                    return Optional.of(parser).filter(p -> p.currentToken() != null);
                }
            }
            var token = parser.nextToken();
            place++;
            return token == null || listed && token == JsonToken.END_ARRAY ? Optional.empty() : Optional.of(parser);
        }

        /// Goes down to the list.
        private boolean find() throws IOException {
            parser.nextToken();
            var here = new StringBuilder();
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME) {
                    var way = here + parser.currentName();
                    var token = parser.nextToken();
                    if (way.equals(path) && token == JsonToken.START_ARRAY) {
                        return true;
                    }
                    if (token == JsonToken.START_OBJECT && path.startsWith(way + ".")) {
                        here.setLength(0);
                        here.append(way).append('.');
                    } else {
                        parser.skipChildren();
                    }
                }
            }
            return false;
        }

        @Override
        public long place() {
            return place;
        }

        @Override
        public void close() throws IOException {
            parser.close();
        }
    }

    /// Each line is one.
    final class Lines implements JsonRecords {

        private final LineBytes lines;

        Lines(LineBytes lines) {
            this.lines = lines;
        }

        @Override
        public Optional<JsonParser> next() throws IOException {
            while (lines.next()) {
                if (!lines.isBlank()) {
                    var parser = Jackson.JSON.createParser(lines.bytes(), lines.from(), lines.length());
                    if (parser.nextToken() == null) {
                        throw new JsonParseException(parser, "no value"); // as with a zero byte behind a tab
                    }
                    return Optional.of(parser);
                }
            }
            return Optional.empty();
        }

        /// Returns the start of the current line.
        String written(int longest) {
            return lines.text(longest);
        }

        @Override
        public long place() {
            return lines.line();
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
