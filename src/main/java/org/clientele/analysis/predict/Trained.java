package org.clientele.analysis.predict;

import java.util.List;
import java.util.Optional;

/// One model of a comparison: as it was fitted, how good it is, for which rows it fails, and which columns count.
public record Trained(
        Fitted fitted,
        List<Metric> metrics,
        Optional<ClassView> classes,
        Optional<NumberView> numbers,
        List<Slice> worst,
        List<Importance> importance) {

    public Trained {
        metrics = List.copyOf(metrics);
        worst = List.copyOf(worst);
        importance = List.copyOf(importance);
    }

    public ModelKind kind() {
        return fitted.kind();
    }

    public Metric metric(Measure measure) {
        return metrics.stream()
                .filter(m -> m.measure() == measure)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(measure + " is not among " + metrics));
    }
}
