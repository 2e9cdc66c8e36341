package org.clientele.ui.explore;

import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.customer.Target;

/// A target of the chosen table, and the table of customers beside it, if any.
record Foretelling(Target target, Optional<String> customers) {

    java.util.List<String> inputs(String orders) {
        return Stream.concat(Stream.of(orders), customers.stream()).toList();
    }
}
