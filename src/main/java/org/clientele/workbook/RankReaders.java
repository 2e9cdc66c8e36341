package org.clientele.workbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Optional;
import org.clientele.source.ColumnOption;
import org.clientele.table.Field;
import org.clientele.table.Privacy;
import org.clientele.table.Rank;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// Read columns also as written by a program in which each role was given once.
final class RankReaders {

    private RankReaders() {}

    /// Leaves out that a column of a table is the main one, so that results are written as before there were ranks.
    interface Unsaid {

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Main.class)
        Rank rank();
    }

    /// Is equal to the rank that is not written.
    static final class Main {

        @Override
        public boolean equals(Object other) {
            return other == Rank.MAIN;
        }

        @Override
        public int hashCode() {
            return Rank.MAIN.hashCode();
        }
    }

    private static JsonNode read(
            StdDeserializer<?> reader, JsonParser parser, DeserializationContext context, String... names)
            throws IOException {
        JsonNode json = context.readTree(parser);
        for (var name : names) {
            if (!json.hasNonNull(name)) {
                context.reportInputMismatch(reader, "column without %s", name);
            }
        }
        return json;
    }

    private static Rank rank(JsonNode json, DeserializationContext context) throws IOException {
        return json.has("rank") ? context.readTreeAsValue(json.get("rank"), Rank.class) : Rank.MAIN;
    }

    /// Reads a column of a table.
    static final class OfField extends StdDeserializer<Field> {

        private static final long serialVersionUID = 1;

        OfField() {
            super(Field.class);
        }

        @Override
        public Field deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var json = read(this, parser, context, "name", "type", "role", "privacy");
            return new Field(
                    json.get("name").asText(),
                    context.readTreeAsValue(json.get("type"), Type.class),
                    context.readTreeAsValue(json.get("role"), Role.class),
                    context.readTreeAsValue(json.get("privacy"), Privacy.class),
                    rank(json, context));
        }
    }

    /// Reads what becomes of a column of a file.
    static final class OfOption extends StdDeserializer<ColumnOption> {

        private static final long serialVersionUID = 1;

        OfOption() {
            super(ColumnOption.class);
        }

        @Override
        public ColumnOption deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var json = read(this, parser, context, "name", "type", "role", "format", "keep");
            return new ColumnOption(
                    json.get("name").asText(),
                    context.readTreeAsValue(json.get("type"), Type.class),
                    context.readTreeAsValue(json.get("role"), Role.class),
                    json.get("format").asText(),
                    json.get("keep").asBoolean(),
                    json.hasNonNull("privacy")
                            ? Optional.of(context.readTreeAsValue(json.get("privacy"), Privacy.class))
                            : Optional.empty(),
                    rank(json, context));
        }
    }
}
