package org.clientele.customer;

import java.util.List;
import java.util.Optional;
import org.clientele.spec.Result;
import org.clientele.table.Privacy;

/// The customers most like one, the nearest first.
///
/// @param features by which numbers they are compared: those of the customer that are known
/// @param compared how many others have all of these numbers
public record Lookalikes(String customer, List<String> features, int compared, List<Lookalike> nearest)
        implements Result {

    public Lookalikes {
        features = List.copyOf(features);
        nearest = List.copyOf(nearest);
    }

    /// One of them.
    ///
    /// @param distance the root of the sum of the squared gaps
    /// @param gaps the features, the least alike first
    public record Lookalike(
            String customer,
            Privacy privacy,
            Optional<String> name,
            Optional<String> segment,
            double distance,
            List<Gap> gaps) {

        public Lookalike {
            gaps = List.copyOf(gaps);
        }
    }

    /// One number of both.
    ///
    /// @param apart how many standard deviations of everyone's the other's lies above the customer's
    public record Gap(String feature, double own, double theirs, double apart) {}
}
