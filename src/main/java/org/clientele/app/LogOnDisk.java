package org.clientele.app;

import java.util.List;
import org.clientele.project.Project;
import org.clientele.project.audit.Anchor;
import org.clientele.project.audit.Entry;
import org.clientele.project.audit.Event;
import org.clientele.project.audit.Verdict;
import org.clientele.ui.AuditLog;

/// The log of a project file.
record LogOnDisk(Project project) implements AuditLog {

    @Override
    public void add(Event done) {
        project.record(done);
    }

    @Override
    public List<Entry> all() {
        return project.audit();
    }

    @Override
    public Anchor head() {
        return project.head();
    }

    @Override
    public Verdict check() {
        return project.check(List.of());
    }
}
