package org.clientele.analysis.recommend;

import java.util.List;
import org.clientele.spec.Result;

/// How well recommendations from the past foretell what came later, beside recommending the most popular.
///
/// @param count how many were recommended to each customer
/// @param before lines that were learnt from
/// @param after lines that were to be foretold
/// @param undated lines without date, left out
/// @param customers who have a past
/// @param judged those of them who have something new later
/// @param newcomers customers who only come later, not judged
/// @param items items with a past
/// @param coverage which share of these is recommended to anybody
/// @param popularCoverage the same of the most popular
public record RecommendReport(
        int count,
        int before,
        int after,
        int undated,
        int customers,
        int judged,
        int newcomers,
        int items,
        List<Measured> measures,
        double coverage,
        double popularCoverage)
        implements Result {

    public RecommendReport {
        measures = List.copyOf(measures);
    }

    /// One measure: of these recommendations, of the most popular, and the difference customer by customer.
    public record Measured(Measure measure, Estimate mine, Estimate popular, Estimate gain) {}

    public Measured of(Measure measure) {
        return measures.stream().filter(m -> m.measure() == measure).findFirst().orElseThrow();
    }
}
