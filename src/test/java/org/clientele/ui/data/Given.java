package org.clientele.ui.data;

import java.util.List;
import org.clientele.spec.Deposit;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Sheet;

/// A sheet that a test has put away, as a source that needs no file.
record Given(String name) implements Spec<Sheet> {

    record Kept(Sheet sheet) implements Deposit {}

    @Override
    public List<Port> ports() {
        return List.of();
    }

    @Override
    public Shape check(Shapes in) {
        return in.deposits().get(name, Kept.class).sheet().schema();
    }

    @Override
    public Sheet of(Inputs in, Progress progress) {
        return in.deposits().get(name, Kept.class).sheet();
    }
}
