package org.clientele.workbook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.clientele.recipe.CellEdit;
import org.clientele.recipe.CellEdits;
import org.clientele.spec.Deposit;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.History.Moment;

/// Rewrites what was decided as if a person had never been there: literals that ask for them answer no, their
/// entries leave ledgers, their words leave notes and titles, and what was put away anew is named anew.
public final class Redaction {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Person person;
    private final BookJson json;
    private final Predicate<String> isGone;
    private final Map<String, String> renamed = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<Node, Node> nodes = new IdentityHashMap<>();
    private int entries;
    private int changed;

    /// @param isGone whether the row of this name goes
    public Redaction(Person person, BookJson json, Predicate<String> isGone) {
        this.person = person;
        this.json = json;
        this.isGone = isGone;
    }

    /// Has everything that names one thing name another.
    public void rename(String from, String to) {
        renamed.put(from, to);
    }

    /// Returns how many entries left ledgers.
    public int entries() {
        return entries;
    }

    /// Returns how many decisions changed, beside naming other sources.
    public int decisions() {
        return changed;
    }

    /// Returns a ledger without the person.
    public <D extends Record & Deposit> D of(D ledger) {
        if (ledger instanceof CellEdits edits) {
            return cast(ledger, edits(edits));
        }
        var before = json.write(ledger);
        var after = write(rewritten(parse(before), ""));
        if (!parse(before).equals(parse(after))) {
            entries++;
        }
        return cast(ledger, json.readDeposit(after, ledger.getClass()));
    }

    @SuppressWarnings("unchecked")
    private static <D> D cast(D like, Object other) {
        return (D) like.getClass().cast(other);
    }

    private CellEdits edits(CellEdits before) {
        var kept = before.edits().stream()
                .filter(edit -> !isGone.test(edit.row())
                        && !person.has(edit.column(), edit.before())
                        && !person.has(edit.column(), edit.after())
                        && !person.isIn(edit.before() + "\n" + edit.after()))
                .map(edit -> new CellEdit(row(edit.row()), edit.column(), edit.before(), edit.after()))
                .toList();
        entries += before.edits().size() - kept.size();
        var after = new CellEdits(kept);
        counts.put(after.digest(), kept.size());
        return after;
    }

    /// Returns the history without the person.
    public History of(History history) {
        var ids = history.moments().stream()
                .flatMap(moment -> moment.book().nodes().stream())
                .map(Node::id)
                .distinct()
                .filter(this::isNamed)
                .toList();
        for (int i = 0; i < ids.size(); i++) {
            rename(ids.get(i), "erased-%d-%d".formatted(ids.size(), i + 1));
        }
        return new History(history.moments().stream().map(this::of).toList(), history.now(), history.bound());
    }

    private boolean isNamed(String id) {
        return person.words().stream()
                .map(word -> word.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-"))
                .map(word -> word.replaceAll("^-+|-+$", ""))
                .anyMatch(word -> word.length() > 4 && ("-" + id + "-").contains("-" + word + "-"));
    }

    private Moment of(Moment moment) {
        var book = new Workbook(moment.book().nodes().stream()
                .map(node -> nodes.computeIfAbsent(node, this::of))
                .toList());
        var args = moment.label().args().stream().map(this::text).toList();
        var label = new Label(moment.label().key(), args);
        return new Moment(moment.number(), moment.parent(), book, label, text(moment.name()), moment.at());
    }

    private Node of(Node node) {
        int before = changed;
        var form = parse(json.write(node));
        var after = write(rewritten(form, ""));
        changed = Math.min(changed, before + 1);
        return json.readNode(after);
    }

    /// Returns a text without the person's words.
    public String text(String text) {
        return person.out(text);
    }

    private static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode rewritten(JsonNode node, String column) {
        return switch (node) {
            case ObjectNode object -> object(object, object.path("column").asText(column));
            case ArrayNode array -> {
                var all = JsonNodeFactory.instance.arrayNode();
                array.forEach(each -> all.add(rewritten(each, column)));
                yield all;
            }
            default -> node.isTextual() ? JsonNodeFactory.instance.textNode(said(node.asText())) : node;
        };
    }

    private String said(String text) {
        if (renamed.containsKey(text)) {
            return renamed.get(text);
        }
        var row = row(text);
        var after = row.equals(text) ? person.out(text) : row;
        changed += after.equals(text) || after.equals(row) ? 0 : 1;
        return after;
    }

    /// Returns the name of a row whose parents may have been named anew.
    private String row(String name) {
        return Arrays.stream(name.split("\\+", -1)).map(this::parent).collect(Collectors.joining("+"));
    }

    private String parent(String name) {
        int colon = name.lastIndexOf(':');
        return colon < 0
                ? name
                : renamed.getOrDefault(name.substring(0, colon), name.substring(0, colon)) + name.substring(colon);
    }

    private JsonNode object(ObjectNode object, String column) {
        if (asks(object, column)) {
            changed++;
            return object.path("op").asText().equals("NOT_EQUAL") ? not(never(column)) : never(column);
        }
        var all = JsonNodeFactory.instance.objectNode();
        object.properties()
                .forEach(field -> all.set(
                        said(field.getKey()),
                        isList(field.getKey()) && field.getValue() instanceof ArrayNode list
                                ? rewritten(without(list, column), column)
                                : rewritten(field.getValue(), column)));
        if (all.path("type").asText().equals("edit-cells")) {
            all.put(
                    "count",
                    counts.getOrDefault(
                            all.path("ledger").asText(), all.path("count").asInt()));
        }
        return all;
    }

    private static boolean isList(String field) {
        return List.of("values", "replacements").contains(field);
    }

    private ArrayNode without(ArrayNode list, String column) {
        var kept = new ArrayList<JsonNode>();
        for (var each : list) {
            boolean goes = each.isTextual()
                    ? person.has(column, each.asText())
                    : person.has(column, each.path("from").asText(""))
                            || person.has(column, each.path("to").asText(""));
            if (!goes) {
                kept.add(each);
            }
        }
        changed += list.size() - kept.size();
        return JsonNodeFactory.instance.arrayNode().addAll(kept);
    }

    /// Returns whether a condition asks for the person.
    private boolean asks(ObjectNode object, String column) {
        return switch (object.path("type").asText()) {
            case "compare" -> isOf(column, object.path("literal").asText());
            case "between" ->
                isOf(column, object.path("from").asText())
                        || isOf(column, object.path("to").asText());
            case "contains" -> isOf(column, object.path("text").asText());
            default -> false;
        };
    }

    private boolean isOf(String column, String literal) {
        return person.has(column, literal) || person.isIn(literal);
    }

    /// A condition that is true of no row, whatever the type of its column.
    private static ObjectNode never(String column) {
        var all = JsonNodeFactory.instance.objectNode().put("type", "all-of");
        all.putArray("conditions").add(missing(column)).add(not(missing(column)));
        return all;
    }

    private static ObjectNode missing(String column) {
        return JsonNodeFactory.instance.objectNode().put("type", "missing").put("column", column);
    }

    private static ObjectNode not(ObjectNode condition) {
        var not = JsonNodeFactory.instance.objectNode().put("type", "not");
        not.set("condition", condition);
        return not;
    }
}
