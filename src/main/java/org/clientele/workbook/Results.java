package org.clientele.workbook;

import java.util.Optional;
import org.clientele.spec.Result;

/// Results by key; forgetting one is always allowed.
public interface Results {

    Optional<Result> find(Key key);

    /// Returns a result that nobody has to wait for.
    default Optional<Result> atHand(Key key) {
        return find(key);
    }

    /// @param nanos how long it took to make it, so that what is made anew soonest can be forgotten first
    void keep(Key key, Result result, long nanos);
}
