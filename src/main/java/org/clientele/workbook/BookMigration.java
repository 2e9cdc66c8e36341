package org.clientele.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// Brings workbooks that an older program wrote to the form of today, JSON to JSON.
final class BookMigration {

    private BookMigration() {}

    /// Returns the workbook in the form of today; nothing where it has that form already or is none of ours.
    static Optional<JsonNode> of(JsonNode book) {
        if (!(book instanceof ObjectNode object)
                || !object.path("format").asText().equals(BookJson.FORMAT)) {
            return Optional.empty();
        }
        return switch (object.path("version").asInt()) {
            case 1 -> Optional.of(fifth(fourth(third(second(object)))));
            case 2 -> Optional.of(fifth(fourth(third(object))));
            case 3 -> Optional.of(fifth(fourth(object)));
            case 4 -> Optional.of(fifth(object));
            default -> Optional.empty();
        };
    }

    /// Version 2 names what was put away beside the sources.
    private static ObjectNode second(ObjectNode first) {
        var second = first.deepCopy();
        second.put("version", 2).putArray("deposits");
        return second;
    }

    /// Version 3 says of every source which records are mended and whether a column names the file.
    private static ObjectNode third(ObjectNode second) {
        var third = second.deepCopy();
        third.put("version", 3).path("sources").forEach(source -> SourceMigration.options(source.path("options")));
        return third;
    }

    /// Version 4 has notes on the parts of a node, and names of groups that change no result.
    private static ObjectNode fourth(ObjectNode third) {
        var fourth = third.deepCopy();
        fourth.put("version", 4).path("nodes").forEach(BookMigration::node);
        return fourth;
    }

    /// Version 5 says of every column of a source whether somebody said that it is personal.
    private static ObjectNode fifth(ObjectNode fourth) {
        var fifth = fourth.deepCopy();
        fifth.put("version", 5).path("sources").forEach(source -> SourceMigration.options(source.path("options")));
        return fifth;
    }

    /// Returns one node in the form of today.
    static JsonNode node(JsonNode node) {
        if (node instanceof ObjectNode object && !object.has("notes")) {
            object.putObject("notes");
            if (object.path("type").asText().equals("assign-clusters")) {
                ((ObjectNode) object.get("options")).putObject("labels");
            }
        }
        return node;
    }
}
