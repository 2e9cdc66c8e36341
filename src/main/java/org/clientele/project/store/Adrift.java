package org.clientele.project.store;

import java.util.Arrays;
import java.util.Locale;
import org.clientele.spec.Problem;

/// What may have happened to the file of an open project, so that nothing more is written there; the first place of the
/// problem is the file.
public enum Adrift {
    RENAMED,
    GONE,
    FOLDER,
    REPLACED,
    OVERWRITTEN,
    READ_ONLY;

    /// Returns the key of the problem that it happened.
    public String key() {
        return "problem.adrift." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Returns whether a problem is that one of them happened.
    public static boolean is(Problem problem) {
        return Arrays.stream(values()).anyMatch(what -> what.key().equals(problem.key()));
    }
}
