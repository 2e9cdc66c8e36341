package org.clientele.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Progress;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Field;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// Everybody of whom anything is known, one row each with key figures, the greatest total first; what portraits are
/// compared with.
///
/// @param parts what each input table tells
/// @param asOf the day from which the past is seen; none: that of the last order
public record CustomerList(List<Part> parts, Optional<LocalDate> asOf) implements Spec<Sheet> {

    public static final String CUSTOMER = "customer";
    public static final String NAME = "name";
    public static final String EMAIL = "email";
    public static final String FIRST = "first_order";
    public static final String LAST = "last_order";
    public static final String RECENCY = "recency";
    public static final String ORDERS = "orders";
    public static final String TOTAL = "total";
    public static final String AVERAGE = "average_order";
    public static final String REFUNDED = "refund_share";
    public static final String REVIEWS = "reviews";
    public static final String RATING = "rating";
    public static final String SEGMENT = "segment";
    public static final String SCORE = "score";
    public static final String CONSENT = "consent";

    /// The numbers that a customer is compared by.
    public static final List<String> FIGURES = List.of(TOTAL, ORDERS, AVERAGE, RECENCY, RATING, REFUNDED);

    public CustomerList {
        parts = List.copyOf(parts);
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.many("tables", Sheet.class));
    }

    @Override
    public Schema check(Shapes in) {
        Parts.check(parts, in, 0);
        var schemas = java.util.stream.IntStream.range(0, in.size())
                .mapToObj(i -> in.get(i, Schema.class))
                .toList();
        return new Schemas(parts, schemas).list();
    }

    @Override
    public Sheet of(Inputs in, Progress progress) {
        var told = Parts.of(parts, in, 0);
        var schema =
                new Schemas(parts, told.sheets().stream().map(Sheet::schema).toList()).list();
        return new Listing(told, asOf, progress).sheet(schema);
    }

    /// The schema of the list, from those of the tables: what comes from a personal column is personal.
    private record Schemas(List<Part> parts, List<Schema> schemas) {

        Schema list() {
            var ids = from(Part.class, p -> Stream.of(p.customer()));
            var days = from(Part.Orders.class, o -> Stream.of(o.date()));
            var paid = days.and(from(Part.Orders.class, o -> Stream.concat(o.amount().stream(), o.order().stream())));
            var rated = ids.and(from(Part.Reviews.class, r -> Stream.concat(Stream.of(r.date()), r.rating().stream())));
            return Schema.of(
                            Field.of(CUSTOMER, Type.TEXT, Role.CUSTOMER_ID).guarded(ids),
                            Field.of(NAME, Type.TEXT, Role.NAME),
                            Field.of(EMAIL, Type.TEXT, Role.EMAIL),
                            Field.of(FIRST, Type.DATE).guarded(days),
                            Field.of(LAST, Type.DATE).guarded(days),
                            Field.of(RECENCY, Type.INTEGER).guarded(days),
                            Field.of(ORDERS, Type.INTEGER).guarded(paid),
                            Field.of(TOTAL, Type.DECIMAL).guarded(paid),
                            Field.of(AVERAGE, Type.DECIMAL).guarded(paid),
                            Field.of(REFUNDED, Type.DECIMAL).guarded(paid),
                            Field.of(REVIEWS, Type.INTEGER).guarded(rated),
                            Field.of(RATING, Type.DECIMAL).guarded(rated),
                            Field.of(SEGMENT, Type.TEXT, Role.SEGMENT)
                                    .guarded(from(Part.Segments.class, s -> Stream.of(s.segment()))),
                            Field.of(SCORE, Type.DECIMAL)
                                    .guarded(ids.and(from(Part.Foretold.class, f -> Stream.of(f.score())))),
                            Field.of(CONSENT, Type.BOOLEAN, Role.CONSENT).guarded(ids))
                    .keyed(CUSTOMER);
        }

        private <P extends Part> Privacy from(Class<P> kind, java.util.function.Function<P, Stream<String>> columns) {
            var privacy = Privacy.OPEN;
            for (int i = 0; i < parts.size(); i++) {
                if (kind.isInstance(parts.get(i))) {
                    privacy = privacy.and(Parts.privacy(schemas.get(i), columns.apply(kind.cast(parts.get(i)))));
                }
            }
            return privacy;
        }
    }
}
