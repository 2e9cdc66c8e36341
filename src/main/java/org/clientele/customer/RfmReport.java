package org.clientele.customer;

import java.util.List;
import org.clientele.spec.Result;

/// The figures behind the scores: what was read, how many customers and how much they spent, and the cut points of
/// each score in ascending order (empty where there is no customer).
public record RfmReport(
        RfmCounts lines,
        int customers,
        double total,
        List<Double> recencyCuts,
        List<Double> frequencyCuts,
        List<Double> monetaryCuts)
        implements Result {

    public RfmReport {
        recencyCuts = List.copyOf(recencyCuts);
        frequencyCuts = List.copyOf(frequencyCuts);
        monetaryCuts = List.copyOf(monetaryCuts);
    }
}
