package org.clientele.project.audit;

import org.clientele.spec.Problem;

/// What a check of the log found.
public sealed interface Verdict {

    /// Returns it as a sentence.
    default Problem said() {
        return switch (this) {
            case Sound(var end) -> new Problem("audit.sound", end.count(), end.toString());
            case Missing(var number) -> new Problem("problem.audit.missing", number);
            case Changed(var number) -> new Problem("problem.audit.changed", number);
            case Cut(var seen, var lines) -> new Problem("problem.audit.cut", seen.toString(), seen.count(), lines);
        };
    }

    /// Every line is as it was written, and none is missing.
    record Sound(Anchor end) implements Verdict {}

    /// Before this line one is missing, or was put in or moved.
    record Missing(long number) implements Verdict {}

    /// This line is not as it was written.
    record Changed(long number) implements Verdict {}

    /// The log was seen longer, or with another line at its end then.
    record Cut(Anchor seen, long lines) implements Verdict {}
}
