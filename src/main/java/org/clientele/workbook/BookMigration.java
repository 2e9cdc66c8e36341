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
            case 1 -> Optional.of(sixth(fifth(fourth(third(second(object))))));
            case 2 -> Optional.of(sixth(fifth(fourth(third(object)))));
            case 3 -> Optional.of(sixth(fifth(fourth(object))));
            case 4 -> Optional.of(sixth(fifth(object)));
            case 5 -> Optional.of(sixth(object));
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

    /// Version 6 says of models how a forest is grown.
    private static ObjectNode sixth(ObjectNode fifth) {
        var sixth = fifth.deepCopy();
        sixth.put("version", 6).path("nodes").forEach(BookMigration::node);
        sixth.path("deposits").forEach(deposit -> deposit(deposit.path("content")));
        return sixth;
    }

    /// Returns what was put away in the form of today: models that know of no forest.
    static JsonNode deposit(JsonNode content) {
        for (var model : content.path("models").path("models")) {
            if (model instanceof ObjectNode trained && model.path("fitted") instanceof ObjectNode fitted) {
                if (!fitted.has("forest")) {
                    fitted.putNull("forest");
                }
                if (!trained.has("importance")) {
                    trained.putArray("importance");
                }
            }
        }
        return content;
    }

    private static void forest(JsonNode options) {
        for (var tuning : options.findValues("tuning")) {
            if (tuning instanceof ObjectNode object && object.has("leaf") && !object.has("forest")) {
                object.putObject("forest")
                        .put("trees", 100)
                        .put("leaf", 5)
                        .put("depth", 15)
                        .putNull("columns")
                        .put("rows", 20_000)
                        .put("seed", 1);
            }
        }
    }

    /// Returns the options of a node of an older version in the form of today: until version 2 every row of a
    /// table that leaves counted as a person.
    static JsonNode options(String type, int version, JsonNode options) {
        boolean counted = type.equals("generalize") || type.equals("reidentify");
        return counted && version < 2 && options instanceof ObjectNode object
                ? object.deepCopy().putNull("person")
                : options;
    }

    /// Returns one node in the form of today.
    static JsonNode node(JsonNode node) {
        forest(node.path("options"));
        if (node instanceof ObjectNode object && !object.has("notes")) {
            object.putObject("notes");
            if (object.path("type").asText().equals("assign-clusters")
                    && object.get("options") instanceof ObjectNode options) {
                options.putObject("labels");
            }
        }
        return node;
    }
}
