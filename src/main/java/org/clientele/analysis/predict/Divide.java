package org.clientele.analysis.predict;

import java.util.List;
import java.util.Optional;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// Says before anything is fitted how many rows models would learn from, how many they would be judged by, and how
/// many would be used for nothing.
///
/// @param target the column to predict
/// @param positive the class that is looked for, where a class is predicted
public record Divide(String target, Optional<String> positive, Division division) implements Spec<Split> {

    @Override
    public List<Port> ports() {
        return List.of(Port.one("sheet", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        var schema = in.get(0, Schema.class);
        schema.require(target, FitModels.FEATURES);
        division.require(schema);
        return Shape.FIGURES;
    }

    @Override
    public Split of(Inputs in, Progress progress) {
        var sheet = in.get(0, Sheet.class);
        var others =
                sheet.schema().names().stream().filter(n -> !n.equals(target)).limit(1);
        var spec = new FitModels(target, positive, others.toList(), List.of(ModelKind.TREE), division, Tuning.STANDARD);
        return Parting.of(Study.of(spec, sheet)).split();
    }
}
