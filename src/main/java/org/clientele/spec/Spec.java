package org.clientele.spec;

import java.util.List;

/// A value that says what to compute, checks that it can be, and computes it.
///
/// Implementations are records that validate themselves. A computation reads its options and its inputs and nothing
/// else: no clock, no default locale or time zone, no unseeded random numbers, no settings. It never changes an input.
public interface Spec<R extends Result> {

    /// Returns the inputs it takes, in order.
    List<Port> ports();

    /// Returns the ids of all that was put away and is named here, whether or not it will be read.
    default List<String> deposits() {
        return List.of();
    }

    /// Says from the shapes of the inputs alone what the result will look like.
    ///
    /// @throws Problem if it cannot be computed: a column is missing, has the wrong type, …
    Shape check(Shapes in);

    /// Computes the result.
    ///
    /// @throws Problem if the data does not allow it
    R of(Inputs in, Progress progress);
}
