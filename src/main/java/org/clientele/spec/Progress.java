package org.clientele.spec;

import java.util.concurrent.CancellationException;

/// How a long computation reports how far it is and learns that it should stop.
@FunctionalInterface
public interface Progress {

    Progress NONE = (_, _) -> {};

    /// Reports the work done so far; call it at least every tenth of a second.
    ///
    /// @throws CancellationException if the user asked to stop
    void at(double done, double total) throws CancellationException;

    /// Returns a progress over the part of this one between two fractions.
    default Progress part(double from, double to) {
        return (done, total) -> at(from + (to - from) * (total == 0 ? 1 : done / total), 1);
    }
}
