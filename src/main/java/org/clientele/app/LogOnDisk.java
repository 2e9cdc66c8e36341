package org.clientele.app;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.clientele.project.Departing;
import org.clientele.project.audit.Anchor;
import org.clientele.project.audit.Entry;
import org.clientele.project.audit.Event;
import org.clientele.project.audit.LastSeen;
import org.clientele.project.audit.Verdict;
import org.clientele.project.store.Trail;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.ui.AuditLog;

/// The log of a project file.
record LogOnDisk(Trail trail, Departing departing, LastSeen seen) implements AuditLog {

    private static final Logger LOG = Logger.getLogger(LogOnDisk.class.getName());

    /// Returns what is to be said where the log is shorter than it was, or another.
    List<Problem> notes() {
        return seen.anchor().stream()
                .filter(anchor -> !trail.holds(anchor))
                .map(anchor -> new Verdict.Cut(anchor, trail.head().count()).said())
                .toList();
    }

    /// Remembers apart from the project how far the log goes; a file that cannot be read any more is not looked at.
    void remember() {
        try {
            seen.keep(trail.head());
        } catch (Problem e) {
            LOG.log(Level.WARNING, "the log was not looked at", e);
        }
    }

    @Override
    public void add(Event done) {
        trail.add(done);
    }

    @Override
    public void add(Event done, Path file) {
        departing.add(done, file);
    }

    @Override
    public List<Entry> all() {
        return trail.all();
    }

    @Override
    public Anchor head() {
        return trail.head();
    }

    @Override
    public Verdict check(Progress progress) {
        return trail.check(seen.anchor().stream().toList(), progress);
    }
}
