package org.clientele.analysis.predict;

import java.util.Arrays;
import java.util.List;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// The rows that models were fitted on, or those that were held out to judge them.
public record PartRows(FitModels models, Part part) implements Spec<Sheet> {

    public enum Part {
        TRAINING,
        HELD_OUT
    }

    @Override
    public List<Port> ports() {
        return models.ports();
    }

    @Override
    public Shape check(Shapes in) {
        models.check(in);
        return in.get(0, Schema.class);
    }

    @Override
    public Sheet of(Inputs in, Progress progress) {
        var study = Study.of(models, in.get(0, Sheet.class));
        var parting = Parting.of(study);
        var places = part == Part.TRAINING ? parting.training() : parting.held();
        return study.sheet()
                .select(Arrays.stream(places).map(i -> study.rows()[i]).toArray());
    }
}
