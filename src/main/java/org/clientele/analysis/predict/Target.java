package org.clientele.analysis.predict;

import java.util.Optional;

/// What is predicted.
///
/// @param positive the class that is looked for; none where a number is predicted
/// @param negative what the other class is called; none where there are several others, or for a number
/// @param rows how many have a value
/// @param missing how many have none and are left out
/// @param mean the share of the class, or the mean
/// @param deviation of a number; of a class, of 0 and 1
public record Target(
        String column,
        Optional<String> positive,
        Optional<String> negative,
        int rows,
        int missing,
        double mean,
        double deviation) {

    public boolean isClass() {
        return positive.isPresent();
    }
}
