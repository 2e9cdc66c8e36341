package org.clientele.project.backup;

import java.time.Instant;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Event;

/// What the log says of backups, each named by when it was made: its file has the name of the project.
public final class Deeds {

    private Deeds() {}

    static Event made(Instant at) {
        return on(Action.BACKED_UP, at);
    }

    static Event verified(Backup backup) {
        return on(Action.VERIFIED, backup.at())
                .with("log", backup.manifest().contents().log());
    }

    /// Returns what both the log of the new file and that of the open project say.
    public static Event restored(Backup backup) {
        return on(Action.RESTORED, backup.at())
                .with("log", backup.manifest().contents().log());
    }

    private static Event on(Action action, Instant made) {
        return Event.of(action, "backup " + made);
    }
}
