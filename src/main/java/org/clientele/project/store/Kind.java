package org.clientele.project.store;

import java.nio.file.Path;
import org.clientele.spec.Problem;

/// What a file of this program holds; each kind has its own format number and migrations.
public enum Kind {
    PROJECT(1, "problem.project.damaged"),
    CACHE(1, "problem.cache.damaged");

    private final int format;
    private final String damaged;

    Kind(int format, String damaged) {
        this.format = format;
        this.damaged = damaged;
    }

    /// Returns the problem that a file of this kind is damaged.
    Problem damaged(Path file) {
        return new Problem(damaged, file.toString());
    }

    /// Returns the newest format this program reads and the one it writes.
    int format() {
        return format;
    }

    /// Brings a file of an older format to the newest; a cache is made anew instead.
    Preamble renew(Path file, Preamble old) {
        return switch (this) {
            case PROJECT -> Sealing.of(file, old);
            case CACHE -> throw damaged(file);
        };
    }

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
