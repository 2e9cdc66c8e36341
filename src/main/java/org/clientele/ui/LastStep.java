package org.clientele.ui;

import org.clientele.project.store.Adrift;
import org.clientele.spec.Problem;

/// The last step of the open project, which its file may have refused, so that it is in memory only.
public final class LastStep {

    private LastStep() {}

    /// Tries once more to keep it, before another project takes the place of this one.
    ///
    /// @throws Problem if the file still cannot take it; what was refused for another reason is no step
    public static void settle(Session session) {
        try {
            if (isUnsettled(session)) {
                session.repeat();
            }
        } catch (Problem problem) {
            if (Adrift.is(problem)) {
                throw problem;
            }
        }
    }

    /// Returns whether it is in memory only.
    public static boolean isUnsettled(Session session) {
        return session.projectProperty()
                .get()
                .filter(open -> open.unsynced().history().isPresent())
                .isPresent();
    }
}
