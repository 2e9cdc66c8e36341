package org.clientele.house;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.analysis.cluster.AssignClusters;
import org.clientele.analysis.cluster.KMeans;
import org.clientele.analysis.cluster.Scaling;
import org.clientele.analysis.cluster.SuggestK;
import org.clientele.analysis.describe.Profile;
import org.clientele.customer.Rfm;
import org.clientele.customer.RfmFigures;
import org.clientele.customer.SegmentProfiles;
import org.clientele.recipe.CellEdit;
import org.clientele.recipe.CellEdits;
import org.clientele.recipe.ChangeType;
import org.clientele.recipe.Changes;
import org.clientele.recipe.DeriveColumn;
import org.clientele.recipe.DropColumns;
import org.clientele.recipe.DropMissing;
import org.clientele.recipe.EditCheck;
import org.clientele.recipe.FillMissing;
import org.clientele.recipe.FilterRows;
import org.clientele.recipe.Findings;
import org.clientele.recipe.Join;
import org.clientele.recipe.JoinCheck;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.RemoveDuplicates;
import org.clientele.recipe.RenameColumn;
import org.clientele.recipe.ReorderColumns;
import org.clientele.recipe.ReplaceValues;
import org.clientele.recipe.ScaleNumbers;
import org.clientele.recipe.SetRole;
import org.clientele.recipe.Step;
import org.clientele.recipe.SuggestKeys;
import org.clientele.recipe.UnifyText;
import org.clientele.recipe.Union;
import org.clientele.source.Detection;
import org.clientele.source.Importer;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Spec;
import org.clientele.table.Condition;
import org.clientele.table.Joins;
import org.clientele.table.KeyPair;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.table.Type;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.Node;
import org.clientele.workbook.Outlook;
import org.clientele.workbook.Prepared;
import org.clientele.workbook.Workbook;

/// Every spec of the program at work on the sample: a workbook with a node or a step for each. A new spec is shown
// here.
final class Gallery implements Deposits {

    private static final Path SAMPLES = Path.of("resources/org/clientele/samples");
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    private final Map<String, Deposit> deposits = new HashMap<>();
    private final Source customers = read("customers.csv");
    private final Source orders = read("orders.csv");
    private final CellEdits edits =
            CellEdits.NONE.plus(new CellEdit(customers.rows().ids().name(0), "city", "Shanghai", "上海"));

    Gallery() {
        deposits.put(edits.digest(), edits);
    }

    private Source read(String name) {
        var file = SAMPLES.resolve(name);
        var source = Importer.read(file, Detection.of(file, Progress.NONE).options(), Progress.NONE);
        deposits.put(source.id(), source);
        return source;
    }

    @Override
    public <T extends Deposit> T get(String id, Class<T> kind) {
        return Optional.ofNullable(deposits.get(id))
                .map(kind::cast)
                .orElseThrow(() -> new Problem("problem.deposit.missing", id));
    }

    Workbook book() {
        var book = Workbook.EMPTY
                .with(node("customers", Sources.of(customers.id())))
                .with(node("orders", Sources.of(orders.id())));
        for (var step : steps()) {
            var name = Catalog.standard().name(step);
            book = book.with(node(name, Recipe.of(step), name.equals("scale-numbers") ? "orders" : "customers"));
        }
        book = figures(tables(book));
        return new Prepared(key -> key).overview(book, Outlook.of(book, this));
    }

    private static Node node(String id, Spec<?> spec, String... inputs) {
        return Node.of(id, id, spec, inputs);
    }

    private List<Step> steps() {
        return List.of(
                new ChangeType("birth_date", Type.DATE, List.of("yyyy-MM-dd", "dd.MM.yyyy")),
                new DeriveColumn("initials", Type.TEXT, "LEFT([name], 2)"),
                new DropColumns(List.of("mobile")),
                new DropMissing(List.of("city"), DropMissing.When.ANY),
                edits.step(),
                FillMissing.with("city", FillMissing.With.MODE),
                new FilterRows(new Condition.In("city", List.of("Shanghai", "Beijing"))),
                RemoveDuplicates.exact(),
                new RenameColumn("city", "town"),
                new ReorderColumns(List.of("city", "customer_id")),
                new ReplaceValues("city", List.of(new ReplaceValues.Replacement("SHANGHAI", "Shanghai")), Privacy.OPEN),
                new ScaleNumbers(List.of("price"), ScaleNumbers.To.Z_SCORE),
                new SetRole("city", Role.NONE),
                UnifyText.trim("name", "city"));
    }

    private static Workbook tables(Workbook book) {
        var key = new KeyPair("customer_id", "customer_id");
        var rfm = Rfm.of("customer_id", "order_date", "amount", AS_OF).ordered("order_id");
        return book.with(node("recipe", Recipe.of(RemoveDuplicates.exact(), UnifyText.trim("name")), "customers"))
                .with(node("join", Join.of(Joins.Kind.LEFT, key), "orders", "customers"))
                .with(node("union", new Union(), "customers", "drop-missing"))
                .with(node("rfm", rfm, "orders"))
                .with(node("rfm-figures", new RfmFigures(rfm), "orders"))
                .with(node("k-means", KMeans.of(3, Rfm.RECENCY, Rfm.FREQUENCY), "rfm"))
                .with(node("assign-clusters", AssignClusters.of(), "rfm", "k-means"));
    }

    private Workbook figures(Workbook book) {
        var suggest = new SuggestK(List.of(Rfm.RECENCY), Scaling.STANDARD, 2, 3, 1, KMeans.LEAST_STARTS, 50);
        return book.with(node("changes", new Changes(), "customers", "drop-missing"))
                .with(node("edit-check", new EditCheck(edits.digest()), "customers"))
                .with(node("findings", new Findings(AS_OF), "customers"))
                .with(node(
                        "join-check",
                        new JoinCheck(List.of(new KeyPair("customer_id", "customer_id"))),
                        "orders",
                        "customers"))
                .with(node("profile", new Profile(), "customers"))
                .with(node("segment-profiles", SegmentProfiles.of(Rfm.SEGMENT, Rfm.MONETARY), "rfm"))
                .with(node("suggest-k", suggest, "rfm"))
                .with(node("suggest-keys", new SuggestKeys(), "orders", "customers"));
    }

    /// Returns the names of all specs that the workbook holds, steps included.
    static Stream<Spec<?>> specs(Workbook book) {
        return book.nodes().stream()
                .flatMap(node -> node.spec() instanceof Recipe recipe
                        ? Stream.concat(Stream.of(recipe), recipe.links().stream())
                        : Stream.of(node.spec()));
    }
}
