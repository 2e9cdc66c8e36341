package org.clientele.analysis.predict;

import java.util.List;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;

/// Models as they were kept: they are not fitted anew when rows change.
///
/// @param kept the digest they are put away under
public record ReadKept(String kept) implements Spec<Models> {

    @Override
    public List<Port> ports() {
        return List.of();
    }

    @Override
    public List<String> deposits() {
        return List.of(kept);
    }

    @Override
    public Shape check(Shapes in) {
        return in.deposits().get(kept, KeptModels.class).models().shape();
    }

    @Override
    public Models of(Inputs in, Progress progress) {
        var found = in.deposits().get(kept, KeptModels.class);
        if (!found.isSame()) {
            throw new Problem("problem.model.changed", kept);
        }
        return found.models();
    }
}
