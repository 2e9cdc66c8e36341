package org.clientele.analysis.infer;

import java.util.List;
import org.clientele.spec.Result;

/// The correlations of several columns, each with each: `r`, its `p` and the number of rows `n`, row by row.
public record CorrelationMatrix(
        List<String> columns, int rows, int complete, List<List<Double>> r, List<List<Double>> p, List<List<Integer>> n)
        implements Result {

    public CorrelationMatrix {
        columns = List.copyOf(columns);
        r = List.copyOf(r);
        p = List.copyOf(p);
        n = List.copyOf(n);
    }
}
