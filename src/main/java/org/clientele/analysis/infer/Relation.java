package org.clientele.analysis.infer;

import java.util.List;
import java.util.Optional;
import org.clientele.spec.Result;

/// How two columns hang together: one of three, by how they are read.
///
/// @param rows all rows of the table
/// @param complete the rows that have both values; the others are left out
public record Relation(
        int rows,
        int complete,
        Optional<Correlation> correlation,
        Optional<Means> means,
        Optional<Contingency> contingency,
        List<Caution> cautions)
        implements Result {

    public Relation {
        cautions = List.copyOf(cautions);
    }
}
