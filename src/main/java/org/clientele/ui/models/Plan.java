package org.clientele.ui.models;

import java.util.List;
import org.clientele.analysis.predict.Division;
import org.clientele.analysis.predict.ModelKind;
import org.clientele.analysis.predict.Tuning;

/// Which models are to be fitted, and how they are judged.
record Plan(List<ModelKind> kinds, Division division, Tuning tuning) {

    Plan {
        kinds = List.copyOf(kinds);
    }

    static Plan of(Wanted wanted) {
        return new Plan(fitting(wanted), Division.STANDARD, Tuning.STANDARD);
    }

    /// Returns the models that can predict it.
    static List<ModelKind> fitting(Wanted wanted) {
        return List.of(wanted.isClass() ? ModelKind.LOGISTIC : ModelKind.LINEAR, ModelKind.TREE, ModelKind.FOREST);
    }

    Plan with(List<ModelKind> others) {
        return new Plan(others, division, tuning);
    }

    Plan with(Division other) {
        return new Plan(kinds, other, tuning);
    }

    Plan with(Tuning other) {
        return new Plan(kinds, division, other);
    }
}
