package org.clientele.workbook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clientele.spec.Deposit;
import org.clientele.spec.Labelled;
import org.clientele.spec.Problem;
import org.clientele.spec.Result;
import org.clientele.spec.Spec;
import org.clientele.table.Hasher;
import org.clientele.table.Sheet;

/// The JSON form of specs, results and workbooks. Every option is written out; unknown and missing ones are problems.
public final class BookJson {

    static final String FORMAT = "clientele-workbook";
    static final int VERSION = 6;

    private record BookForm(
            String format, int version, List<SourceRef> sources, List<KeptForm> deposits, List<NodeForm> nodes) {}

    private record KeptForm(String id, String kind, JsonNode content) {}

    private record NodeForm(
            String id,
            String title,
            String note,
            Map<String, String> notes,
            String type,
            int version,
            List<String> inputs,
            JsonNode options) {}

    /// The same, to be written only: the options need not become a tree first.
    private record NodeText(
            String id,
            String title,
            String note,
            Map<String, String> notes,
            String type,
            int version,
            List<String> inputs,
            Object options) {}

    private final Catalog catalog;
    private final JsonMapper mapper;
    private final ObjectWriter pretty;

    public BookJson(Catalog catalog) {
        this.catalog = catalog;
        mapper = Mapping.of(catalog);
        pretty = mapper.writerWithDefaultPrettyPrinter();
    }

    public Catalog catalog() {
        return catalog;
    }

    /// Returns a workbook alone; its sources are somewhere else.
    public String write(Workbook book) {
        return write(new BookFile(book, List.of(), Map.of()));
    }

    public String write(BookFile file) {
        var nodes = file.book().nodes().stream().map(this::form).toList();
        var kept =
                new TreeMap<>(file.kept()).entrySet().stream().map(this::form).toList();
        return pretty(new BookForm(FORMAT, VERSION, file.sources(), kept, nodes));
    }

    private KeptForm form(Map.Entry<String, Deposit> kept) {
        var kind = catalog.kept().stream()
                .filter(k -> k.type().isInstance(kept.getValue()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no JSON for " + kept.getValue().getClass()));
        return new KeptForm(kept.getKey(), kind.name(), mapper.valueToTree(kept.getValue()));
    }

    private NodeForm form(Node node) {
        var entry = catalog.find(node.spec());
        JsonNode options = mapper.valueToTree(node.spec());
        return new NodeForm(
                node.id(),
                node.title(),
                node.note(),
                node.notes(),
                entry.name(),
                entry.version(),
                node.inputs(),
                options);
    }

    /// @throws Problem if the text is no workbook of a version this program knows
    public Workbook read(String text) {
        return file(text).book();
    }

    /// Reads a workbook with the sources it names.
    ///
    /// @throws Problem if the text is no workbook of a version this program knows
    public BookFile file(String text) {
        var form = parse(today(text), BookForm.class);
        if (!FORMAT.equals(form.format())) {
            throw new Problem("problem.book.format", form.format());
        }
        if (form.version() > VERSION) {
            throw new Problem("problem.book.newer", form.version(), VERSION);
        }
        var kept = new TreeMap<String, Deposit>();
        form.deposits().forEach(each -> kept.put(each.id(), kept(each)));
        return new BookFile(new Workbook(form.nodes().stream().map(this::node).toList()), form.sources(), kept);
    }

    private String today(String text) {
        return BookMigration.of(parse(text, JsonNode.class)).map(this::pretty).orElse(text);
    }

    private Deposit kept(KeptForm form) {
        var kind = catalog.kept().stream()
                .filter(k -> k.name().equals(form.kind()))
                .findFirst()
                .orElseThrow(() -> new Problem("problem.book.deposit.kind", form.kind()));
        return kept(form, kind);
    }

    /// What was changed by hand is no longer what the nodes name.
    private <D extends Record & Deposit> D kept(KeptForm form, Catalog.Kept<D> kind) {
        var deposit = parse(compact(form.content()), kind.type());
        if (!kind.id().apply(deposit).equals(form.id())) {
            throw new Problem("problem.book.deposit.changed", form.id());
        }
        return deposit;
    }

    private Node node(NodeForm form) {
        var entry = catalog.find(form.type());
        if (form.version() > entry.version()) {
            throw new Problem("problem.spec.newer", form.id(), form.type(), form.version(), entry.version());
        }
        return new Node(form.id(), form.title(), options(form, entry), form.inputs(), form.note(), form.notes());
    }

    private Spec<?> options(NodeForm form, Catalog.Entry entry) {
        try {
            var options = BookMigration.options(form.type(), form.version(), form.options());
            return mapper.treeToValue(entry.link().isPresent() ? typed(options, entry) : options, entry.spec());
        } catch (JsonProcessingException e) {
            throw new Misfit(form.id(), e).problem();
        }
    }

    /// What occurs among the options of others too says there what it is; as a node it need not say so twice.
    private static JsonNode typed(JsonNode options, Catalog.Entry entry) {
        return options instanceof ObjectNode plain && !plain.has("type")
                ? plain.deepCopy().put("type", entry.name())
                : options;
    }

    /// Returns one node as JSON, for who keeps nodes by themselves.
    public String write(Node node) {
        var entry = catalog.find(node.spec());
        return compact(new NodeText(
                node.id(),
                node.title(),
                node.note(),
                node.notes(),
                entry.name(),
                entry.version(),
                node.inputs(),
                node.spec()));
    }

    /// Reads one node back.
    ///
    /// @throws Problem if this program does not know its spec
    public Node readNode(String text) {
        return node(parse(compact(BookMigration.node(parse(text, JsonNode.class))), NodeForm.class));
    }

    /// Returns a value, such as a result other than a sheet, as JSON.
    public String write(Record value) {
        return pretty(value);
    }

    /// The same on one line.
    public String line(Record value) {
        return compact(value);
    }

    /// Reads a value back.
    ///
    /// @throws Problem that names line and column if the text is not of that form
    public <T> T read(String text, Class<T> kind) {
        return parse(text, kind);
    }

    /// Reads back how something other than a source was put away, by this program or an older one.
    public <T> T readDeposit(String text, Class<T> kind) {
        return parse(compact(BookMigration.deposit(parse(text, JsonNode.class))), kind);
    }

    /// Reads back how a source was put away, by this program or an older one.
    public <T> T readSource(String text, Class<T> kind) {
        return parse(pretty(SourceMigration.of(parse(text, JsonNode.class))), kind);
    }

    private <T> T parse(String text, Class<T> type) {
        try {
            return mapper.readValue(text, type);
        } catch (JsonProcessingException e) {
            if (e.getCause() instanceof Problem cause) {
                throw cause;
            }
            var place = e.getLocation();
            int line = place == null ? 1 : place.getLineNr();
            int column = place == null ? 1 : place.getColumnNr();
            throw new Problem("problem.book.json", line, column, e.getOriginalMessage());
        }
    }

    Key key(Spec<?> spec, List<Key> inputs) {
        var entry = catalog.find(spec);
        var computed = spec instanceof Labelled<?> labelled ? labelled.unlabelled() : spec;
        return Key.of(entry.name(), entry.version(), compact(computed), inputs);
    }

    /// Returns the digest of a result: of a sheet over its values, of figures over their JSON.
    public String digest(Result result) {
        return result instanceof Sheet sheet
                ? sheet.digest()
                : new Hasher().add(compact(result)).hex();
    }

    private String compact(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String pretty(Object value) {
        try {
            return pretty.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
