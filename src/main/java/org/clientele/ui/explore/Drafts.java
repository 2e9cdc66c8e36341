package org.clientele.ui.explore;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.clientele.analysis.infer.Compare;
import org.clientele.analysis.infer.Correlations;
import org.clientele.analysis.infer.GroupSummary;

/// What is asked in each mode now; a trial, never on the history.
final class Drafts {

    private final ObjectProperty<Optional<GroupSummary>> summary = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Correlations>> correlations = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Compare>> compare = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Foretelling>> target = new SimpleObjectProperty<>(Optional.empty());

    ObjectProperty<Optional<GroupSummary>> summaryProperty() {
        return summary;
    }

    ObjectProperty<Optional<Correlations>> correlationsProperty() {
        return correlations;
    }

    ObjectProperty<Optional<Compare>> compareProperty() {
        return compare;
    }

    ObjectProperty<Optional<Foretelling>> targetProperty() {
        return target;
    }

    /// Forgets what was asked of another table.
    void clear() {
        summary.set(Optional.empty());
        correlations.set(Optional.empty());
        compare.set(Optional.empty());
        target.set(Optional.empty());
    }
}
