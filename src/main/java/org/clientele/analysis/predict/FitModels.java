package org.clientele.analysis.predict;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Privacy;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// Fits models of one column from others and judges them by rows they have not seen, beside a baseline. Medians,
/// levels, scales and thresholds are learnt from training rows alone.
///
/// @param positive the class that is looked for; none: a number is predicted, or the greater of two values of a text
/// @param kinds the models to fit; the baseline is always there
public record FitModels(
        String target,
        Optional<String> positive,
        List<String> features,
        List<ModelKind> kinds,
        Division division,
        Tuning tuning)
        implements Spec<Models> {

    static final Type[] FEATURES = {Type.INTEGER, Type.DECIMAL, Type.BOOLEAN, Type.TEXT};

    public FitModels {
        features = List.copyOf(features);
        kinds = List.copyOf(kinds);
        if (features.isEmpty()) {
            throw new Problem("problem.model.features");
        }
        if (new HashSet<>(features).size() < features.size() || features.contains(target)) {
            throw new Problem("problem.model.twice", target);
        }
        if (kinds.isEmpty() || kinds.contains(ModelKind.BASELINE) || new HashSet<>(kinds).size() < kinds.size()) {
            throw new Problem("problem.model.kinds");
        }
    }

    /// Logistic regression and a tree for one class of a column.
    public static FitModels ofClass(String target, String positive, List<String> features) {
        return new FitModels(
                target,
                Optional.of(positive),
                features,
                List.of(ModelKind.LOGISTIC, ModelKind.TREE),
                Division.STANDARD,
                Tuning.STANDARD);
    }

    /// Linear regression and a tree for a number.
    public static FitModels ofNumber(String target, List<String> features) {
        return new FitModels(
                target,
                Optional.empty(),
                features,
                List.of(ModelKind.LINEAR, ModelKind.TREE),
                Division.STANDARD,
                Tuning.STANDARD);
    }

    public FitModels divided(Division other) {
        return new FitModels(target, positive, features, kinds, other, tuning);
    }

    public FitModels tuned(Tuning other) {
        return new FitModels(target, positive, features, kinds, division, other);
    }

    public FitModels fitting(ModelKind... others) {
        return new FitModels(target, positive, features, List.of(others), division, tuning);
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("sheet", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        var schema = in.get(0, Schema.class);
        var field = schema.require(target, FEATURES);
        boolean classes = positive.isPresent() || !field.type().isNumber();
        var wrong = classes ? ModelKind.LINEAR : ModelKind.LOGISTIC;
        if (kinds.contains(wrong)) {
            throw new Problem("problem.model.kind", wrong, target);
        }
        division.require(schema);
        return new ModelShape(
                target,
                features.stream()
                        .map(f -> ModelShape.Feature.of(schema.require(f, FEATURES)))
                        .toList(),
                Stream.concat(Stream.of(ModelKind.BASELINE), kinds.stream()).toList(),
                privacy(
                        schema,
                        Stream.concat(features.stream(), Stream.of(target)).toList()));
    }

    /// @throws Problem if a column is not there or cannot be a feature
    static Privacy privacy(Schema schema, List<String> columns) {
        return columns.stream().map(c -> schema.require(c, FEATURES).privacy()).reduce(Privacy.OPEN, Privacy::and);
    }

    @Override
    public Models of(Inputs in, Progress progress) {
        return Comparing.of(Study.of(this, in.get(0, Sheet.class)), progress);
    }
}
