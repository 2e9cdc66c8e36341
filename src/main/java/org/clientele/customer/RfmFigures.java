package org.clientele.customer;

import java.util.Arrays;
import java.util.List;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Numbers;
import org.clientele.table.Sheet;

/// What stands behind the scores of an [Rfm]: lines read and left out, totals, cut points.
public record RfmFigures(Rfm rfm) implements Spec<RfmReport> {

    @Override
    public List<Port> ports() {
        return rfm.ports();
    }

    @Override
    public Shape check(Shapes in) {
        rfm.check(in);
        return Shape.FIGURES;
    }

    @Override
    public RfmReport of(Inputs in, Progress progress) {
        var lines = RfmLines.of(rfm, in.get(0, Sheet.class));
        var totals = RfmTotals.of(lines, rfm, progress);
        var cuts = RfmCuts.of(totals, rfm.bins());
        return new RfmReport(
                lines.counts(),
                totals.first().length,
                Numbers.sum(totals.monetary()),
                list(cuts.recency()),
                list(cuts.frequency()),
                list(cuts.monetary()));
    }

    /// Without customers there are no cut points.
    private static List<Double> list(double[] cuts) {
        return Arrays.stream(cuts).filter(Double::isFinite).boxed().toList();
    }
}
