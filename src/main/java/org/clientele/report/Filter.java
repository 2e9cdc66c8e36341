package org.clientele.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.spec.Problem;
import org.clientele.table.Condition;
import org.clientele.table.Condition.Op;
import org.clientele.table.Schema;

/// Rows of one sheet that pass: by the values of a column (canonical text; the empty text stands for missing), or by
/// a range (numbers, or ISO dates) from its start up to, not including, its end.
///
/// @param tile the id of the tile it was chosen in, which it does not filter; empty for none
public record Filter(
        String dataset, String column, List<String> values, Optional<String> from, Optional<String> to, String tile) {

    public Filter {
        values = List.copyOf(values);
        boolean range = from.isPresent() || to.isPresent();
        if (values.isEmpty() != range) {
            throw new Problem("problem.filter.empty", column);
        }
    }

    public static Filter among(String dataset, String column, List<String> values, String tile) {
        return new Filter(dataset, column, values, Optional.empty(), Optional.empty(), tile);
    }

    public static Filter between(String dataset, String column, String from, String to, String tile) {
        return new Filter(dataset, column, List.of(), Optional.of(from), Optional.of(to), tile);
    }

    public boolean isRange() {
        return values.isEmpty();
    }

    /// Returns the question it asks of every row: what keeping it as a step puts into a recipe.
    public Condition condition() {
        if (isRange()) {
            var ends = Stream.of(
                    from.map(text -> new Condition.Compare(column, Op.GREATER_OR_EQUAL, text)),
                    to.map(text -> new Condition.Compare(column, Op.LESS, text)));
            return new Condition.And(ends.<Condition>flatMap(Optional::stream).toList());
        }
        var present = values.stream().filter(value -> !value.isEmpty()).toList();
        if (present.size() == values.size()) {
            return new Condition.In(column, present);
        }
        return new Condition.Or(List.of(new Condition.In(column, present), new Condition.IsMissing(column)));
    }

    void check(Schema schema) {
        condition().check(schema);
    }
}
