package org.clientele.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.analysis.recommend.Recommendations;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Shapes;
import org.clientele.table.Privacy;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// Parts with the tables they are in.
record Parts(List<Part> parts, List<Sheet> sheets) {

    /// @param from the number of the input with the first part
    static Parts of(List<Part> parts, Inputs in, int from) {
        var sheets = new ArrayList<Sheet>();
        for (int i = 0; i < parts.size(); i++) {
            sheets.add(in.get(from + i, Sheet.class));
        }
        return new Parts(parts, sheets);
    }

    /// One part with its table.
    record Told<P extends Part>(P part, Sheet sheet) {}

    <P extends Part> Optional<Told<P>> first(Class<P> kind) {
        return all(kind).findFirst();
    }

    <P extends Part> Stream<Told<P>> all(Class<P> kind) {
        return java.util.stream.IntStream.range(0, parts.size())
                .filter(i -> kind.isInstance(parts.get(i)))
                .mapToObj(i -> new Told<>(kind.cast(parts.get(i)), sheets.get(i)));
    }

    /// @throws Problem if there are not as many tables as parts, or a part names a column that is not there
    static void check(List<Part> parts, Shapes in, int from) {
        if (in.size() - from != parts.size()) {
            throw new Problem("problem.portrait.parts", parts.size(), in.size() - from);
        }
        for (int i = 0; i < parts.size(); i++) {
            check(parts.get(i), in.get(from + i, Schema.class));
        }
    }

    private static void check(Part part, Schema schema) {
        schema.require(part.customer());
        switch (part) {
            case Part.People _ -> {}
            case Part.Orders orders -> {
                schema.require(orders.date(), Type.DATE, Type.DATE_TIME);
                orders.amount().forEach(name -> schema.require(name, Type.INTEGER, Type.DECIMAL));
                Stream.concat(orders.order().stream(), orders.product().stream())
                        .forEach(schema::require);
            }
            case Part.Reviews reviews -> {
                schema.require(reviews.date(), Type.DATE, Type.DATE_TIME);
                reviews.rating().ifPresent(name -> schema.require(name, Type.INTEGER, Type.DECIMAL));
                Stream.concat(reviews.comment().stream(), reviews.product().stream())
                        .forEach(schema::require);
            }
            case Part.Segments segments -> {
                schema.require(segments.segment());
                segments.scores().forEach(name -> schema.require(name, Type.INTEGER, Type.DECIMAL));
            }
            case Part.Foretold foretold -> {
                schema.require(foretold.score(), Type.INTEGER, Type.DECIMAL);
                foretold.reasons().forEach(schema::require);
            }
            case Part.Offers _ -> {
                schema.require(Recommendations.RANK, Type.INTEGER);
                schema.require(Recommendations.PRODUCT);
                schema.require(Recommendations.SCORE, Type.DECIMAL);
                schema.require(Recommendations.BECAUSE);
            }
        }
    }

    /// Returns the class of what is computed from columns of a table.
    static Privacy privacy(Schema schema, Stream<String> columns) {
        return columns.map(name -> schema.require(name).privacy()).reduce(Privacy.OPEN, Privacy::and);
    }
}
