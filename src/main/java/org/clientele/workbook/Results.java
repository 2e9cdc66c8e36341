package org.clientele.workbook;

import java.util.Optional;
import org.clientele.spec.Result;

/// Results by key; forgetting one is always allowed.
public interface Results {

    Optional<Result> find(Key key);

    void keep(Key key, Result result);
}
