package org.clientele.ui;

import java.nio.file.Path;
import java.util.List;
import org.clientele.project.audit.Anchor;
import org.clientele.project.audit.Entry;
import org.clientele.project.audit.Event;
import org.clientele.project.audit.Verdict;
import org.clientele.spec.Progress;

/// The log of an open project: only ever added to.
public interface AuditLog {

    /// Writes down what was done; durable before it returns.
    void add(Event done);

    /// The same for what is written to a file, which is known from then on.
    void add(Event done, Path file);

    /// Returns all lines, the oldest first.
    List<Entry> all();

    /// Returns how far it goes.
    Anchor head();

    /// Checks every line, and against what this machine has seen of the log before.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    Verdict check(Progress progress);
}
