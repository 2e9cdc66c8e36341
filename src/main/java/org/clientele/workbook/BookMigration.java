package org.clientele.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// Brings workbooks that an older program wrote to the form of today, JSON to JSON.
final class BookMigration {

    private BookMigration() {}

    /// Returns the workbook in the form of today; nothing where it has that form already or is none of ours.
    static Optional<JsonNode> of(JsonNode book) {
        return book instanceof ObjectNode object && isFirst(object) ? Optional.of(second(object)) : Optional.empty();
    }

    private static boolean isFirst(ObjectNode book) {
        return book.path("format").asText().equals(BookJson.FORMAT)
                && book.path("version").asInt() == 1;
    }

    /// Version 2 names what was put away beside the sources.
    private static ObjectNode second(ObjectNode first) {
        var second = first.deepCopy();
        second.put("version", 2).putArray("deposits");
        return second;
    }
}
