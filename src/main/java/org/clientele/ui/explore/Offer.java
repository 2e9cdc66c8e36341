package org.clientele.ui.explore;

import java.util.List;
import org.clientele.spec.Spec;

/// What can be kept of what is looked at now.
///
/// @param isTable whether it yields a table
record Offer(String title, Spec<?> spec, List<String> inputs, boolean isTable) {

    Offer {
        inputs = List.copyOf(inputs);
    }
}
