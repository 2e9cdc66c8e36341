package org.clientele.workbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.clientele.source.Dialect;
import org.clientele.source.Encoding;
import org.clientele.source.Escape;
import org.clientele.source.Frame;
import org.clientele.source.Habit;
import org.clientele.source.Header;

/// Reads how a file is cut, also as written by a program that knew neither escapes nor where a table stands.
final class DialectReader extends StdDeserializer<Dialect> {

    private static final long serialVersionUID = 1;

    DialectReader() {
        super(Dialect.class);
    }

    @Override
    public Dialect deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode json = context.readTree(parser);
        for (var name : new String[] {"encoding", "delimiter", "quote", "header"}) {
            if (!json.hasNonNull(name)) {
                context.reportInputMismatch(this, "dialect without %s", name);
            }
        }
        return new Dialect(
                context.readTreeAsValue(json.get("encoding"), Encoding.class),
                json.get("delimiter").asText(),
                json.get("quote").asText(),
                json.has("escape") ? context.readTreeAsValue(json.get("escape"), Escape.class) : Escape.DOUBLED,
                context.readTreeAsValue(json.get("header"), Header.class),
                json.has("frame") ? frame(json.get("frame"), context) : Frame.WHOLE);
    }

    private Frame frame(JsonNode json, DeserializationContext context) throws IOException {
        for (var name : new String[] {"from", "to", "names"}) {
            if (!json.hasNonNull(name)) {
                context.reportInputMismatch(this, "frame without %s", name);
            }
        }
        var habits = new ArrayList<Habit>();
        for (var habit : json.path("habits")) {
            habits.add(context.readTreeAsValue(habit, Habit.class));
        }
        return new Frame(
                json.get("from").asLong(),
                json.get("to").asLong(),
                json.get("names").asInt(),
                habits);
    }

    /// Leaves out habits where there are none.
    interface Habits {

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Habit> habits();
    }
}
