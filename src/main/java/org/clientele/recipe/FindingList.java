package org.clientele.recipe;

import java.util.List;
import org.clientele.spec.Result;

/// What was found in a table of so many rows, by effect on results, and what was looked for and not found. What only
/// whole rows tell is neither, where who is in may not read all columns.
public record FindingList(int rows, List<Finding> findings, List<Finding.Kind> clear) implements Result {

    public FindingList {
        findings = List.copyOf(findings);
        clear = List.copyOf(clear);
    }

    public List<Finding> of(Finding.Kind kind) {
        return findings.stream().filter(f -> f.kind() == kind).toList();
    }
}
