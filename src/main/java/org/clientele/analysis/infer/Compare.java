package org.clientele.analysis.infer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.spec.Deposits;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Condition;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// Compares two selections of rows in every column: numbers by their means, classes by their shares.
///
/// @param second the other selection; without it all rows that are not in the first
/// @param columns what is compared; none for all but ids and the columns that make the selections
public record Compare(Condition first, Optional<Condition> second, List<String> columns) implements Spec<Comparison> {

    public Compare {
        columns = List.copyOf(columns);
    }

    @Override
    public List<String> deposits() {
        return Stream.concat(Stream.of(first), second.stream())
                .flatMap(condition -> condition.ledgers().stream())
                .toList();
    }

    /// Returns this comparison with the conditions of ledgers as they are.
    ///
    /// @throws org.clientele.spec.Problem if a ledger is not there
    public Compare opened(Deposits deposits) {
        return new Compare(first.opened(deposits), second.map(other -> other.opened(deposits)), columns);
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("table", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        var schema = in.get(0, Schema.class);
        var open = opened(in.deposits());
        open.first.check(schema);
        open.second.ifPresent(other -> other.check(schema));
        columns.forEach(schema::require);
        return Shape.FIGURES;
    }

    @Override
    public Comparison of(Inputs in, Progress progress) {
        return new Comparing(opened(in.deposits()), in.get(0, Sheet.class)).comparison(progress);
    }
}
