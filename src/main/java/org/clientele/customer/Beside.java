package org.clientele.customer;

import java.util.Optional;
import org.clientele.customer.CustomerPortrait.Figure;
import org.clientele.table.Sheet;

/// One number of a customer beside everyone's who has one.
final class Beside {

    private Beside() {}

    static Figure of(Sheet everyone, String name, int row) {
        var block = everyone.block(name);
        var usual = Usual.of(block);
        var values = Usual.values(block);
        double mine = values[row];
        var own = block.isMissing(row) ? Optional.<Double>empty() : Optional.of(mine);
        int below = 0;
        int equal = 0;
        for (double value : values) {
            below += value < mine ? 1 : 0;
            equal += value == mine ? 1 : 0;
        }
        double of = usual.known();
        double share = (below + equal / 2.0) / of;
        return new Figure(name, own, usual.mean(), own.map(_ -> share), usual.least(), usual.most());
    }
}
