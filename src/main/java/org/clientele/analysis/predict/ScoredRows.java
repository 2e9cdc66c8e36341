package org.clientele.analysis.predict;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// The rows of a table whose score by a model lies in a range; each end that is not given is open.
///
/// @param above scores are greater than this
/// @param least scores are at least this
/// @param most scores are at most this
public record ScoredRows(ModelKind kind, Optional<Double> above, Optional<Double> least, Optional<Double> most)
        implements Spec<Sheet> {

    /// The rows that are called positive from a score on.
    public static ScoredRows from(ModelKind kind, double score) {
        return new ScoredRows(kind, Optional.empty(), Optional.of(score), Optional.empty());
    }

    /// The rows of a tenth of the scale: the first tenth has its lower end too.
    public static ScoredRows in(ModelKind kind, double from, double to) {
        return new ScoredRows(kind, Optional.of(from).filter(low -> low > 0), Optional.empty(), Optional.of(to));
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("models", Models.class), Port.one("sheet", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        in.get(0, ModelShape.class).check(in.get(1, Schema.class), kind);
        return in.get(1, Schema.class);
    }

    @Override
    public Sheet of(Inputs in, Progress progress) {
        var models = in.get(0, Models.class);
        var sheet = in.get(1, Sheet.class);
        var fitted = models.require(kind).fitted();
        var all = IntStream.range(0, sheet.rows()).toArray();
        var scores = fitted.scores(models.encoding().encode(sheet, all, fitted.manner()), all.length);
        return sheet.select(IntStream.of(all).filter(row -> isIn(scores[row])).toArray());
    }

    private boolean isIn(double score) {
        return above.filter(low -> !(score > low)).isEmpty()
                && least.filter(low -> !(score >= low)).isEmpty()
                && most.filter(high -> !(score <= high)).isEmpty();
    }
}
