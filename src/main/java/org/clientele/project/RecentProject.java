package org.clientele.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.OptionalLong;

/// A project that was open not long ago.
///
/// @param customers how many customers it had when last seen, if known
/// @param rows how many rows its sources had when last seen, if known
public record RecentProject(Path file, String name, Instant opened, OptionalLong customers, OptionalLong rows) {

    static RecentProject of(Path file, Instant opened, OptionalLong customers, OptionalLong rows) {
        return new RecentProject(file, Project.name(file), opened, customers, rows);
    }

    public boolean isThere() {
        return Files.isRegularFile(file);
    }
}
