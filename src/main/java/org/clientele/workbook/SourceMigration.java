package org.clientele.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Brings sources that an older program put away, and how they were read, to the form of today, JSON to JSON: what was
/// not known then gets the value that it had.
final class SourceMigration {

    private SourceMigration() {}

    /// Returns a source as it is put away in a project, in the form of today.
    static JsonNode of(JsonNode source) {
        var today = source.deepCopy();
        if (today instanceof ObjectNode object) {
            options(object.path("options"));
            account(object);
            erased(object.path("account").path("counts"));
            if (!object.has("quoted")) {
                object.put("quoted", "");
            }
        }
        return today;
    }

    private static void erased(JsonNode counts) {
        if (counts instanceof ObjectNode object && !object.has("erased")) {
            object.put("erased", 0);
        }
    }

    /// Fills in the options by which a source was read.
    static void options(JsonNode options) {
        if (options instanceof ObjectNode object) {
            if (!object.has("format")) {
                object.putNull("format");
            }
            if (!object.has("mends")) {
                object.putArray("mends");
            }
            if (!object.has("file")) {
                object.putNull("file");
            }
            object.path("columns").forEach(SourceMigration::column);
        }
    }

    private static void column(JsonNode column) {
        if (column instanceof ObjectNode object && !object.has("privacy")) {
            object.putNull("privacy");
        }
    }

    private static void account(ObjectNode source) {
        if (source.has("account") || !(source.remove("counts") instanceof ObjectNode counts)) {
            return;
        }
        long rejected = counts.path("rejected").asLong();
        counts.put("skipped", 0);
        var account = source.putObject("account");
        account.putObject("spans")
                .put("loaded", counts.path("lines").asLong() - rejected)
                .put("rejected", rejected)
                .put("skipped", 0)
                .put("header", 0)
                .put("empty", 0);
        account.set("counts", counts);
        account.set("rejected", source.remove("rejected"));
    }
}
