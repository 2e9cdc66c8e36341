package org.clientele.ui;

import java.nio.file.Path;
import java.time.LocalDateTime;

/// A project that was open before: its file, name, when it was left, and how many customers and order lines it had.
public record RecentProject(Path file, String name, LocalDateTime left, Counts counts) {

    /// Zero where not known.
    public record Counts(long customers, long orderLines) {

        public static final Counts UNKNOWN = new Counts(0, 0);
    }
}
