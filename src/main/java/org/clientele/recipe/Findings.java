package org.clientele.recipe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Sheet;

/// Looks through a table for what should be cleaned, and proposes for each finding the steps that mend it. Ages are
/// judged as of the given day.
public record Findings(LocalDate asOf) implements Spec<FindingList> {

    @Override
    public List<Port> ports() {
        return List.of(Port.one("table", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        return Shape.FIGURES;
    }

    @Override
    public FindingList of(Inputs in, Progress progress) {
        var sheet = in.get(0, Sheet.class);
        var found = new ArrayList<Finding>();
        var clear = new ArrayList<Finding.Kind>();
        for (var kind : Finding.Kind.values()) {
            progress.at(kind.ordinal(), Finding.Kind.values().length);
            var of = look(kind, sheet);
            found.addAll(of);
            if (of.isEmpty()) {
                clear.add(kind);
            }
        }
        found.sort(Comparator.comparing(Finding::effect));
        return new FindingList(sheet.rows(), found, clear);
    }

    private List<Finding> look(Finding.Kind kind, Sheet sheet) {
        return List.of();
    }
}
