package org.clientele.workbook;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.words.Words;

/// The JSON Schema of workbooks, read off the records of a catalog: every spec, every option, its meaning, and its
/// default where there is one.
public final class BookSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Parts parts;
    private final JsonMapper mapper;
    private final ObjectNode defs = JSON.objectNode();

    public BookSchema(Catalog catalog, Words words) {
        parts = new Parts(catalog, words);
        mapper = Mapping.of(catalog);
    }

    public String text() {
        var schema = JSON.objectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema");
        var nodes = JSON.arrayNode();
        for (var entry : parts.specs()) {
            nodes.add(define("node:" + entry.name(), () -> node(entry)));
        }
        var fields = JSON.objectNode();
        fields.set("format", JSON.objectNode().put("const", BookJson.FORMAT));
        fields.set("version", JSON.objectNode().put("const", BookJson.VERSION));
        fields.set("sources", list(of(SourceRef.class)));
        fields.set("deposits", list(JSON.objectNode().set("oneOf", kept())));
        fields.set("nodes", list(JSON.objectNode().set("oneOf", nodes)));
        schema.setAll(closed(fields));
        schema.set("$defs", defs);
        return schema.toPrettyString();
    }

    private ObjectNode node(Catalog.Entry entry) {
        var fields = JSON.objectNode();
        fields.set("id", JSON.objectNode().put("type", "string").put("pattern", Node.ID));
        fields.set("title", JSON.objectNode().put("type", "string"));
        fields.set("note", JSON.objectNode().put("type", "string"));
        fields.set("notes", texts());
        fields.set("type", JSON.objectNode().put("const", entry.name()));
        fields.set("version", JSON.objectNode().put("const", entry.version()));
        fields.set("inputs", list(JSON.objectNode().put("type", "string")));
        fields.set("options", entry.link().isPresent() ? typedOrNot(entry) : of(entry.spec()));
        return described(closed(fields), parts.meaning(entry.name()));
    }

    /// What occurs among the options of others says there what it is, and may say so as a node.
    private ObjectNode typedOrNot(Catalog.Entry entry) {
        var either = JSON.arrayNode().add(of(entry.spec()));
        either.add(define("type:" + parts.name(entry.spec()), () -> record(entry.spec(), Optional.of(entry.name()))));
        return JSON.objectNode().set("anyOf", either);
    }

    private static ObjectNode texts() {
        var text = JSON.objectNode().put("type", "string");
        return JSON.objectNode().put("type", "object").set("additionalProperties", text);
    }

    private ArrayNode kept() {
        var kinds = JSON.arrayNode();
        for (var kind : parts.kept()) {
            var fields = JSON.objectNode();
            fields.set("id", JSON.objectNode().put("type", "string"));
            fields.set("kind", JSON.objectNode().put("const", kind.name()));
            fields.set("content", parts.isMeant(kind.type()) ? of(kind.type()) : JSON.objectNode());
            kinds.add(closed(fields));
        }
        return kinds;
    }

    private static ObjectNode described(ObjectNode schema, String meaning) {
        return meaning.isEmpty() ? schema : schema.put("description", meaning);
    }

    private static ObjectNode closed(ObjectNode fields) {
        var schema = JSON.objectNode().put("type", "object");
        var required = JSON.arrayNode();
        fields.fieldNames().forEachRemaining(required::add);
        schema.set("required", required);
        schema.put("additionalProperties", false);
        schema.set("properties", fields);
        return schema;
    }

    private static ObjectNode list(ObjectNode items) {
        return JSON.objectNode().put("type", "array").set("items", items);
    }

    /// Returns a reference to a part that is written once.
    private ObjectNode define(String name, java.util.function.Supplier<ObjectNode> part) {
        if (!defs.has(name)) {
            defs.set(name, JSON.objectNode());
            defs.set(name, part.get());
        }
        return JSON.objectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode of(Type type) {
        return switch (type) {
            case ParameterizedType generic -> of(generic);
            case Class<?> plain -> of(plain);
            default -> JSON.objectNode();
        };
    }

    private ObjectNode of(ParameterizedType type) {
        var inner = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            var either = JSON.arrayNode().add(of(inner[0]));
            either.addObject().put("type", "null");
            return JSON.objectNode().set("anyOf", either);
        }
        if (type.getRawType() == Map.class) {
            return JSON.objectNode().put("type", "object").set("additionalProperties", of(inner[1]));
        }
        return list(of(inner[0]));
    }

    private ObjectNode of(Class<?> type) {
        if (type.isRecord()) {
            return define(parts.name(type), () -> record(type, Optional.empty()));
        }
        if (type.isEnum()) {
            var names = JSON.arrayNode();
            Arrays.stream(type.getEnumConstants()).forEach(each -> names.add(((Enum<?>) each).name()));
            return JSON.objectNode().set("enum", names);
        }
        var cases = parts.cases(type);
        return cases.isEmpty() ? plain(type) : define(parts.name(type), () -> choice(cases));
    }

    private ObjectNode choice(Map<String, Class<?>> cases) {
        var either = JSON.arrayNode();
        cases.forEach(
                (name, type) -> either.add(define("type:" + parts.name(type), () -> record(type, Optional.of(name)))));
        return JSON.objectNode().set("oneOf", either);
    }

    private ObjectNode record(Class<?> type, Optional<String> which) {
        var fields = JSON.objectNode();
        which.ifPresent(name -> fields.set("type", JSON.objectNode().put("const", name)));
        for (var option : parts.options(type)) {
            var field = described(of(option.type()), option.meaning());
            if (option.type() instanceof Class<?> plain) {
                parts.standard(plain).ifPresent(value -> field.set("default", mapper.valueToTree(value)));
            }
            fields.set(option.name(), field);
        }
        return described(closed(fields), parts.meaning(parts.name(type)));
    }

    private static ObjectNode plain(Class<?> type) {
        var schema = JSON.objectNode();
        if (List.of(int.class, long.class, Integer.class, Long.class).contains(type)) {
            return schema.put("type", "integer");
        }
        if (List.of(double.class, Double.class).contains(type)) {
            return schema.put("type", "number");
        }
        if (List.of(boolean.class, Boolean.class).contains(type)) {
            return schema.put("type", "boolean");
        }
        schema.put("type", "string");
        return type == LocalDate.class
                ? schema.put("format", "date")
                : type == LocalDateTime.class ? schema.put("format", "date-time") : schema;
    }
}
