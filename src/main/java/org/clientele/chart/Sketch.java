package org.clientele.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.regex.Pattern;
import tech.tablesaw.plotly.components.Figure;

/// The one place where a jsplot figure becomes JSON.
///
/// jsplot writes JavaScript by template: keys without quotes, numbers as text, NaN, the colours of the paper lost, and
/// cell text as it comes. So jsplot is given numbers only; its literals are read, mended, and what it cannot say
/// (texts, hover, label positions, colours) is laid over them.
final class Sketch {

    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

    private Sketch() {}

    static ObjectNode object() {
        return LENIENT.createObjectNode();
    }

    static ArrayNode texts(Iterable<String> texts) {
        var array = LENIENT.createArrayNode();
        texts.forEach(array::add);
        return array;
    }

    static ArrayNode numbers(double... numbers) {
        var array = LENIENT.createArrayNode();
        Arrays.stream(numbers).forEach(n -> array.add(Double.isNaN(n) ? array.nullNode() : array.numberNode(n)));
        return array;
    }

    /// Returns the figure as plotly takes it, each trace and the layout with its own overlay.
    static ObjectNode json(Figure figure, ObjectNode layout, ObjectNode... traces) {
        var json = object();
        var data = json.putArray("data");
        for (int i = 0; i < traces.length; i++) {
            data.add(over(read(figure.getTraces()[i].asJavascript(i)), traces[i]));
        }
        json.set("layout", over(read(figure.getLayout().asJavascript()), layout));
        return json;
    }

    private static ObjectNode read(String script) {
        try {
            var literal = script.substring(script.indexOf('{'), script.lastIndexOf('}') + 1);
            return (ObjectNode) mended(LENIENT.readTree(literal));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("jsplot wrote what cannot be read: " + script, e);
        }
    }

    private static JsonNode mended(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                object.properties().forEach(entry -> entry.setValue(mended(entry.getValue())));
                yield object;
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, mended(array.get(i)));
                }
                yield array;
            }
            default -> leaf(node);
        };
    }

    private static JsonNode leaf(JsonNode node) {
        if (node.isTextual() && NUMBER.matcher(node.textValue()).matches()) {
            return LENIENT.getNodeFactory().numberNode(Double.parseDouble(node.textValue()));
        }
        return node.isDouble() && !Double.isFinite(node.doubleValue()) || "NaN".equals(node.textValue())
                ? LENIENT.getNodeFactory().nullNode()
                : node;
    }

    private static ObjectNode over(ObjectNode base, ObjectNode overlay) {
        overlay.properties().forEach(entry -> {
            if (base.get(entry.getKey()) instanceof ObjectNode below && entry.getValue() instanceof ObjectNode above) {
                over(below, above);
            } else {
                base.set(entry.getKey(), entry.getValue());
            }
        });
        return base;
    }
}
