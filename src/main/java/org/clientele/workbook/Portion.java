package org.clientele.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.analysis.infer.Compare;
import org.clientele.analysis.infer.Correlations;
import org.clientele.analysis.infer.Relate;
import org.clientele.analysis.predict.FitModels;
import org.clientele.analysis.predict.PartRows;
import org.clientele.analysis.recommend.RecommendCheck;
import org.clientele.customer.GroupPortrait;
import org.clientele.customer.Part;
import org.clientele.customer.Portrait;
import org.clientele.recipe.DropMissing;
import org.clientele.recipe.FilterRows;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.Step;
import org.clientele.spec.Spec;
import org.clientele.table.Condition;
import org.clientele.table.Sheet;

/// Rows that a computation reads, as a node of a trial.
///
/// @param role which of them, as the end of a key: `know.portion.<role>`
/// @param table what people call the table they are from
/// @param columns the columns that are read, to be shown first
public record Portion(Node node, String role, String table, List<String> columns) {

    private static final String ID = "how-portion-";

    public Portion {
        columns = List.copyOf(columns);
    }

    /// Returns the workbook with portions as nodes.
    static Workbook in(Workbook book, List<Portion> portions) {
        return book.with(portions.stream().map(Portion::node).toList());
    }

    /// Returns the rows that a figure of a node is computed from.
    static List<Portion> of(Workbook book, String id, Excerpt excerpt) {
        var found = new Excerpts(book, book.require(id)).of(excerpt);
        return IntStream.range(0, found.size())
                .mapToObj(i -> found.get(i).named(id(i)))
                .toList();
    }

    /// Returns the node of the portion at a place, so that one can be made from another.
    static String id(int place) {
        return ID + place;
    }

    /// The same from other nodes.
    Portion on(String... inputs) {
        return new Portion(Node.of(node.id(), node.title(), node.spec()).from(List.of(inputs)), role, table, columns);
    }

    private Portion named(String id) {
        return new Portion(Node.of(id, node.title(), node.spec()).from(node.inputs()), role, table, columns);
    }

    /// Returns all rows that a node reads, in the parts that it treats differently.
    static List<Portion> whole(Workbook book, Node node) {
        return switch (node.spec()) {
            case Relate pair -> {
                var columns = List.of(pair.first().column(), pair.second().column());
                yield List.of(step(book, node, "both", new DropMissing(columns, DropMissing.When.ANY), columns));
            }
            case Correlations all ->
                List.of(step(book, node, "any", new DropMissing(all.columns(), DropMissing.When.ALL), all.columns()));
            case Compare two -> compared(book, node, two);
            case FitModels models ->
                Stream.of(PartRows.Part.HELD_OUT, PartRows.Part.TRAINING)
                        .map(part -> portion(
                                book,
                                node.inputs().getFirst(),
                                part == PartRows.Part.TRAINING ? "training" : "held",
                                new PartRows(models, part),
                                Stream.concat(Stream.of(models.target()), models.features().stream())
                                        .toList()))
                        .toList();
            case RecommendCheck check ->
                List.of(rows(
                        book,
                        node.inputs().getFirst(),
                        List.of(check.liking().customer(), check.liking().item(), check.date())));
            case Portrait page -> told(book, node, page);
            case GroupPortrait page ->
                List.of(step(
                        book,
                        node,
                        "members",
                        new FilterRows(new Condition.Compare(page.column(), Condition.Op.EQUAL, page.value())),
                        List.of(page.column())));
            default -> inputs(book, node);
        };
    }

    private static List<Portion> compared(Workbook book, Node node, Compare two) {
        var rest = two.second().orElseGet(() -> new Condition.Not(two.first()));
        return List.of(
                step(book, node, "first", new FilterRows(two.first()), two.columns()),
                step(book, node, "second", new FilterRows(rest), two.columns()));
    }

    /// What each table says of the customer; the first input of a portrait is the list of everyone.
    private static List<Portion> told(Workbook book, Node node, Portrait page) {
        return IntStream.range(0, page.parts().size())
                .mapToObj(i -> told(book, node.inputs().get(i + 1), page.parts().get(i), page.customer()))
                .toList();
    }

    private static Portion told(Workbook book, String input, Part part, String customer) {
        var own = new FilterRows(new Condition.Compare(part.customer(), Condition.Op.EQUAL, customer));
        return portion(book, input, "customer", Recipe.of(own), columns(part));
    }

    private static List<String> columns(Part part) {
        return switch (part) {
            case Part.Orders orders ->
                Stream.of(Stream.of(orders.date()), orders.amount().stream(), orders.order().stream())
                        .flatMap(s -> s)
                        .toList();
            case Part.Reviews reviews ->
                Stream.concat(Stream.of(reviews.date()), reviews.rating().stream())
                        .toList();
            case Part.Segments segments -> {
                var all = new ArrayList<>(segments.scores());
                all.add(segments.segment());
                yield all;
            }
            case Part.Foretold foretold -> List.of(foretold.score());
            case Part.People people -> List.of(people.customer());
            case Part.Offers offers -> List.of(offers.customer());
        };
    }

    /// The tables that a node reads, whole.
    private static List<Portion> inputs(Workbook book, Node node) {
        return node.inputs().stream()
                .filter(input -> isTable(book, input))
                .distinct()
                .map(input -> rows(book, input, List.of()))
                .toList();
    }

    private static boolean isTable(Workbook book, String id) {
        return Catalog.standard().find(book.require(id).spec()).result() == Sheet.class;
    }

    private static Portion rows(Workbook book, String input, List<String> columns) {
        return portion(book, input, "all", Recipe.EMPTY, columns);
    }

    private static Portion step(Workbook book, Node node, String role, Step step, List<String> columns) {
        return portion(book, node.inputs().getFirst(), role, Recipe.of(step), columns);
    }

    private static Portion portion(Workbook book, String input, String role, Spec<?> spec, List<String> columns) {
        var table = book.require(input);
        var title = table.title().equals(table.id()) ? "" : table.title();
        return new Portion(Node.of(input, table.title(), spec, input), role, title, columns);
    }
}
