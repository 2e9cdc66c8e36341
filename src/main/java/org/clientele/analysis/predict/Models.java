package org.clientele.analysis.predict;

import java.util.List;
import java.util.Optional;
import org.clientele.spec.Problem;
import org.clientele.spec.Result;
import org.clientele.table.Privacy;

/// Models of one target, fitted on the same training rows and judged by the same other ones; the baseline first.
public record Models(
        Target target,
        Encoding encoding,
        Split split,
        int folds,
        int repeats,
        List<Trained> models,
        List<Note> notes,
        Privacy privacy)
        implements Result {

    public Models {
        models = List.copyOf(models);
        notes = List.copyOf(notes);
    }

    @Override
    public ModelShape shape() {
        return new ModelShape(
                target.column(),
                encoding.features().stream()
                        .map(f -> new ModelShape.Feature(f.column(), f.kind()))
                        .toList(),
                models.stream().map(Trained::kind).toList(),
                privacy);
    }

    /// The measure that models are compared by.
    public Measure measure() {
        return target.isClass() ? Measure.AUC : Measure.RMSE;
    }

    public Optional<Trained> find(ModelKind kind) {
        return models.stream().filter(m -> m.kind() == kind).findFirst();
    }

    /// @throws Problem if there is no model of this kind
    public Trained require(ModelKind kind) {
        return find(kind).orElseThrow(() -> new Problem("problem.model.none", kind));
    }

    /// Returns the model with the best mean over the folds; of equal ones the first.
    public Trained best() {
        var best = models.getFirst();
        for (var model : models) {
            double ahead =
                    model.metric(measure()).mean() - best.metric(measure()).mean();
            best = (measure().isBetterGreater() ? ahead : -ahead) > 0 ? model : best;
        }
        return best;
    }
}
