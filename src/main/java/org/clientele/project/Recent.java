package org.clientele.project;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/// The projects that were open last, newest first, in a file of the user's folder.
public final class Recent {

    /// @param folder usually [Places#home]
    public Recent(Path folder) {}

    public List<RecentProject> list() {
        throw new UnsupportedOperationException();
    }

    /// Puts a project at the top.
    public void opened(Path file, OptionalLong customers, OptionalLong rows) {
        throw new UnsupportedOperationException();
    }

    public void forget(Path file) {
        throw new UnsupportedOperationException();
    }
}
