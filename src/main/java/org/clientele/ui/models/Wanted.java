package org.clientele.ui.models;

import java.util.Optional;
import org.clientele.analysis.predict.Advice.TargetAdvice;

/// What is to be predicted: a column of a table, and the class that is looked for, where it has classes.
record Wanted(String table, TargetAdvice target, Optional<String> positive) {

    static Wanted of(String table, TargetAdvice target) {
        return new Wanted(table, target, target.positive());
    }

    boolean isClass() {
        return positive.isPresent();
    }

    /// Returns how many rows are of the class that is looked for.
    int positives() {
        return target.classes().stream()
                .filter(c -> positive.equals(Optional.of(c.value())))
                .mapToInt(c -> c.rows())
                .sum();
    }

    int rows() {
        return target.classes().stream().mapToInt(c -> c.rows()).sum();
    }
}
