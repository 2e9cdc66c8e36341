package org.clientele.project.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.clientele.spec.Problem;

/// What may have happened to the file of an open project, so that nothing more is written there; the first place of the
/// problem is the file.
public enum Adrift {
    RENAMED,
    GONE,
    FOLDER,
    REPLACED,
    OVERWRITTEN,
    READ_ONLY,
    DISK;

    /// The key of the problem that the disk failed under a file in which nobody works.
    static final String UNUSED_DISK = "problem.project.disk";

    /// Returns the key of the problem that it happened.
    public String key() {
        return "problem.adrift." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Returns whether a problem is that one of them happened.
    public static boolean is(Problem problem) {
        return Arrays.stream(values()).anyMatch(what -> what.key().equals(problem.key()));
    }

    /// Returns whether a problem is that one of them happened to this file.
    public static boolean is(Problem problem, Path file) {
        return is(problem) && Path.of(String.valueOf(problem.args()[0])).equals(file);
    }

    /// Returns what a file could not be written for, if it was the disk.
    static Optional<String> disk(Problem problem) {
        boolean isDisk = problem.key().equals(DISK.key()) || problem.key().equals(UNUSED_DISK);
        return isDisk ? Optional.of(String.valueOf(problem.args()[1])) : Optional.empty();
    }
}
