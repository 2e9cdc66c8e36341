package org.clientele.project;

import java.util.Optional;
import org.clientele.spec.Result;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Key;
import org.clientele.workbook.Results;

/// Results of a project: in memory first, and in a file of their own in the user's cache folder, so that opening a
/// project computes nothing again. The file may be deleted at any moment. Close it before the project.
public final class Cache implements Results, AutoCloseable {

    /// Opens the cache of a project; one that cannot be read is made anew.
    public static Cache open(Project project, BookJson json) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Result> find(Key key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void keep(Key key, Result result) {
        throw new UnsupportedOperationException();
    }

    /// Returns when everything kept so far is in the file.
    public void flush() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
