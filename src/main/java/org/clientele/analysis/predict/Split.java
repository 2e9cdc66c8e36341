package org.clientele.analysis.predict;

import java.util.Optional;
import org.clientele.spec.Result;
import org.clientele.spec.Shape;

/// How the rows were divided.
///
/// @param training how many rows the models were fitted on
/// @param held how many they were judged by
/// @param dropped how many rows were used for neither, since their customer is on the other side
/// @param undated how many rows were used for neither, since they have no date, for a division by time
/// @param until the last day of training, for a division by time
/// @param groups how many customers there are, or rows where none are told apart
public record Split(
        Division division, int training, int held, int dropped, int undated, Optional<String> until, int groups)
        implements Result {

    @Override
    public Shape shape() {
        return Shape.FIGURES;
    }
}
