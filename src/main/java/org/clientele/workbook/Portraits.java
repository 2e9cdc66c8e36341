package org.clientele.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.analysis.predict.Reasons;
import org.clientele.analysis.predict.Score;
import org.clientele.analysis.recommend.Recommendations;
import org.clientele.customer.Alike;
import org.clientele.customer.CustomerList;
import org.clientele.customer.GroupPortrait;
import org.clientele.customer.Mask;
import org.clientele.customer.Part;
import org.clientele.customer.Portrait;
import org.clientele.customer.Rfm;
import org.clientele.customer.SegmentMoves;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.Union;
import org.clientele.report.Dashboard;
import org.clientele.report.PortraitText;
import org.clientele.report.Remark;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.words.Words;

/// What the tables of a workbook tell of customers, as far as their roles say; of tables that were stacked, the stack.
/// Asks for the list of everyone and for portraits as trials.
///
/// @param inputs the nodes of the tables, in the order of the parts
public record Portraits(Workbook book, List<String> inputs, List<Part> parts, Optional<LocalDate> asOf) {

    /// The node of the list of everyone.
    public static final String LIST = "portrait-everyone";
    /// The node of the page about one customer or group.
    public static final String PAGE = "portrait-page";
    /// The node of who is most like a customer.
    public static final String ALIKE = "portrait-alike";
    /// The node of why a model says what it says of a customer.
    public static final String REASONS = "portrait-reasons";
    /// The node of where customers stood on earlier days.
    public static final String MOVES = "portrait-moves";

    public Portraits {
        inputs = List.copyOf(inputs);
        parts = List.copyOf(parts);
    }

    /// Returns what the workbook tells; nothing where no table knows whose its rows are.
    public static Optional<Portraits> of(Workbook book, Map<String, Outlook> outlook) {
        var tellers = new Tellers();
        var stacked = book.nodes(Union.class).stream()
                .flatMap(node -> book.ancestors(node.id()).stream())
                .toList();
        for (var node : book.nodes()) {
            if (!stacked.contains(node) && outlook.get(node.id()) instanceof Outlook.Fine(Schema schema)) {
                tellers.hear(node, schema);
            }
        }
        if (tellers.inputs.isEmpty()) {
            return Optional.empty();
        }
        var asOf = book.nodes(Rfm.class).stream()
                .map(node -> ((Rfm) node.spec()).asOf())
                .findFirst();
        return Optional.of(new Portraits(book, tellers.inputs, tellers.parts, asOf));
    }

    /// Returns how portraits are said: masked, in the currency of the dashboards, with the names people gave the
    /// segments.
    public static PortraitText text(Workbook book, Words words) {
        var currency = book.nodes(Dashboard.class).stream()
                .flatMap(node -> ((Dashboard) node.spec()).currency().stream())
                .findFirst()
                .orElse("");
        var labels = book.nodes(Rfm.class).stream()
                .map(node -> ((Rfm) node.spec()).labels())
                .findFirst()
                .orElse(Map.of());
        return new PortraitText(words, currency, labels, Mask.MASKED);
    }

    /// Returns the notes on what portraits are made of.
    public List<Remark> remarks(Words words) {
        return new Remarks(book, words).of(inputs);
    }

    /// Returns the workbook with the list of everyone as a node.
    public Workbook list() {
        return book.with(Node.of(LIST, LIST, new CustomerList(parts, asOf)).from(inputs));
    }

    /// Returns the workbook with the portrait of a customer as a node.
    public Workbook portrait(String customer) {
        return page(Node.of(PAGE, PAGE, Portrait.of(customer, parts, asOf)));
    }

    /// Returns the workbook with who is most like a customer as a node.
    public Workbook alike(String customer) {
        return list().with(Node.of(ALIKE, ALIKE, Alike.of(customer)).from(List.of(LIST)));
    }

    /// Returns the workbook with the page about everyone in a segment as a node.
    public Workbook group(String segment) {
        return page(Node.of(PAGE, PAGE, new GroupPortrait(CustomerList.SEGMENT, segment, parts, asOf)));
    }

    /// Returns the workbook with the reasons of what a model says of a customer as a node; nothing where none does.
    public Optional<Workbook> reasons(String customer) {
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i) instanceof Part.Foretold)
                .mapToObj(i -> {
                    var node = book.require(inputs.get(i));
                    var kind = ((Score) node.spec()).kind();
                    var spec = Reasons.of(kind, parts.get(i).customer(), customer);
                    return book.with(Node.of(REASONS, REASONS, spec).from(node.inputs()));
                })
                .findFirst();
    }

    /// Returns the workbook with where a customer stood on earlier days; nothing where there are no segments.
    public Optional<Workbook> movesOf(String customer) {
        return moves((rfm, days) -> SegmentMoves.ofCustomer(rfm.customer(), customer, days));
    }

    /// Returns the workbook with where everyone in a segment stood on earlier days.
    public Optional<Workbook> movesOfSegment(String segment) {
        return moves((rfm, days) -> SegmentMoves.ofSegment(rfm.customer(), segment, days));
    }

    /// Scores as of each quarter of the last year, and what is asked of them.
    private Optional<Workbook> moves(BiFunction<Rfm, List<LocalDate>, SegmentMoves> asked) {
        return book.nodes(Rfm.class).stream().findFirst().map(node -> {
            var rfm = (Rfm) node.spec();
            var days = Stream.of(12, 9, 6, 3, 0).map(rfm.asOf()::minusMonths).toList();
            var earlier = days.stream()
                    .map(day -> Node.of(MOVES + "-" + day, MOVES, rfm.asOf(day)).from(node.inputs()))
                    .toList();
            var moves = Node.of(MOVES, MOVES, asked.apply(rfm, days))
                    .from(earlier.stream().map(Node::id).toList());
            return book.with(Stream.concat(earlier.stream(), Stream.of(moves)).toList());
        });
    }

    private Workbook page(Node node) {
        return list().with(node.from(
                Stream.concat(Stream.of(LIST), inputs.stream()).toList()));
    }

    /// Collects which tables tell what; of each kind the first, of facts all.
    private static final class Tellers {

        private final List<String> inputs = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();

        void hear(Node node, Schema schema) {
            switch (node.spec()) {
                case Recipe _ -> table(node, schema);
                case Union _ -> table(node, schema);
                case Score score ->
                    schema.find(Role.CUSTOMER_ID)
                            .filter(_ -> !has(Part.Foretold.class))
                            .ifPresent(field -> add(node, new Part.Foretold(field.name(), score.column(), List.of())));
                case Rfm rfm -> scores(node, rfm);
                case Recommendations _ ->
                    schema.find(Role.CUSTOMER_ID)
                            .filter(_ -> !has(Part.Offers.class))
                            .ifPresent(field -> add(node, new Part.Offers(field.name())));
                default -> {}
            }
        }

        private void table(Node node, Schema schema) {
            schema.find(Role.CUSTOMER_ID).ifPresent(customer -> {
                var orders = orders(schema, customer.name());
                var reviews = reviews(schema, customer.name());
                if (orders.isPresent() && !has(Part.Orders.class)) {
                    add(node, orders.get());
                } else if (reviews.isPresent() && !has(Part.Reviews.class)) {
                    add(node, reviews.get());
                } else if (orders.isEmpty() && reviews.isEmpty()) {
                    add(node, new Part.People(customer.name()));
                }
            });
        }

        private static Optional<Part> orders(Schema schema, String customer) {
            var amount = Prepared.amount(schema);
            return schema.find(Role.ORDER_DATE)
                    .filter(field -> field.type().isTemporal() && !amount.isEmpty())
                    .map(field -> new Part.Orders(
                            customer, field.name(), amount, name(schema, Role.ORDER_ID), product(schema)));
        }

        private static Optional<Part> reviews(Schema schema, String customer) {
            var rating = schema.find(Role.RATING)
                    .filter(field -> field.type().isNumber())
                    .map(org.clientele.table.Field::name);
            var comment = name(schema, Role.COMMENT);
            return schema.find(Role.REVIEW_DATE)
                    .or(() -> schema.find(Role.ORDER_DATE))
                    .filter(field -> field.type().isTemporal())
                    .filter(_ -> rating.isPresent() || comment.isPresent())
                    .map(field -> new Part.Reviews(customer, field.name(), rating, comment, product(schema)));
        }

        private static Optional<String> product(Schema schema) {
            return name(schema, Role.PRODUCT).or(() -> name(schema, Role.PRODUCT_ID));
        }

        private static Optional<String> name(Schema schema, Role role) {
            return schema.find(role).map(org.clientele.table.Field::name);
        }

        private void scores(Node node, Rfm rfm) {
            if (!has(Part.Segments.class)) {
                add(node, new Part.Segments(rfm.customer(), Rfm.SEGMENT, List.of(Rfm.R, Rfm.F, Rfm.M)));
            }
        }

        private boolean has(Class<? extends Part> kind) {
            return parts.stream().anyMatch(kind::isInstance);
        }

        private void add(Node node, Part part) {
            inputs.add(node.id());
            parts.add(part);
        }
    }
}
