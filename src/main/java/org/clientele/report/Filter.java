package org.clientele.report;

import java.util.List;
import java.util.Optional;
import org.clientele.spec.Problem;
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

    void check(Schema schema) {
        var field = schema.require(column);
        from.ifPresent(text -> Bound.of(text, field.type()));
        to.ifPresent(text -> Bound.of(text, field.type()));
    }
}
