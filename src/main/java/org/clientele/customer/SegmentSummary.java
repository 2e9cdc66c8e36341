package org.clientele.customer;

import java.util.List;
import java.util.Optional;
import org.clientele.spec.Result;

/// All segments, the largest first, equal ones by name; `withoutSegment` rows belong to none.
public record SegmentSummary(int rows, int withoutSegment, List<Profile> segments) implements Result {

    public SegmentSummary {
        segments = List.copyOf(segments);
    }

    /// One segment.
    ///
    /// @param share of the rows that have a segment
    /// @param revenueShare of the revenue of these rows; none where that is not positive
    public record Profile(
            String segment,
            int size,
            double share,
            Optional<Double> revenue,
            Optional<Double> revenueShare,
            List<Feature> features) {

        public Profile {
            features = List.copyOf(features);
        }
    }

    /// One feature of the members against that of all other rows that have a segment.
    ///
    /// @param effect the difference of the means in units of the pooled standard deviation (Cohen's d); none where
    /// there is no deviation
    public record Feature(String name, Side members, Side rest, Optional<Double> effect) {}

    /// How many have a value, and mean and median of these.
    public record Side(int count, Optional<Double> mean, Optional<Double> median) {}
}
