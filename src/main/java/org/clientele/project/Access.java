package org.clientele.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Event;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.DataKeys;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Reach;
import org.clientele.project.keys.RecoveryKey;
import org.clientele.project.keys.Slots;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Database;
import org.clientele.project.store.Rekeying;
import org.clientele.project.store.Trail;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

/// Who can open an open project. What changes here is the header of the file only.
public final class Access {

    private final Database database;
    private final Trail trail;
    private final Supplier<Cost> cost;

    Access(Database database, Trail trail, Supplier<Cost> cost) {
        this.database = database;
        this.trail = trail;
        this.cost = cost;
    }

    /// Returns the same for passwords that cost just this.
    Access at(Cost fixed) {
        return new Access(database, trail, () -> fixed);
    }

    Optional<DataKeys> keys() {
        return database.keys();
    }

    public boolean isProtected() {
        return database.keys().isPresent();
    }

    /// Returns whose passwords open the project.
    public List<String> users() {
        return database.slots().labels();
    }

    /// Returns whether a recovery kit opens it too.
    public boolean isRecoverable() {
        return database.slots().all().stream().anyMatch(slot -> slot.isRecovery());
    }

    /// Returns a copy of its keys with the ways to them, to be closed by who asks.
    public Protection protection() {
        return database.protection();
    }

    /// Returns what opens this project, or a copy of it, while it is open.
    public Unlocking unlocking() {
        return database.keys().map(Unlocking::having).orElse(Unlocking.NONE);
    }

    /// @throws Problem if this is no password of the project
    public void require(Password password) {
        opened(password).keys().close();
    }

    private Slots.Unlocked opened(Password password) {
        return database.slots()
                .open(password, Optional.empty())
                .orElseThrow(() -> new Problem(Unlocking.WRONG, database.file().toString()));
    }

    /// Gives the user of a password another one.
    ///
    /// @throws Problem if the old one opens nothing
    public void change(Password old, Password fresh) {
        trail.add(Event.of(Action.PASSWORD_CHANGED, wrapped(old, fresh)));
    }

    /// Changes the header only, and returns whose password it is.
    String wrapped(Password old, Password fresh) {
        var opened = opened(old);
        try (var _ = opened.keys()) {
            database.slots(database.slots().changed(opened, fresh, cost.get()));
            return opened.slot().label();
        }
    }

    /// Lets somebody else in, with no more keys than who is in.
    ///
    /// @throws Problem if there is somebody of this name, or there are too many
    public void add(String user, Reach reach, Password password) {
        try (var keys = require().reaching(reach)) {
            database.slots(database.slots().with(user, password, cost.get(), keys));
        }
    }

    /// Returns whether who is in may read personal values.
    public boolean readsPersonal() {
        return database.keys().isEmpty() || require().personal().isPresent();
    }

    /// Takes a way in away. Who knew the password may have kept a copy of the file or its keys: only writing the
    /// project
    /// anew under other keys shuts them out.
    ///
    /// @throws Problem if it is the last one
    public void remove(String user) {
        var others = database.slots().without(user);
        if (others.labels().isEmpty()) {
            throw new Problem("problem.keys.last", user);
        }
        database.slots(others);
    }

    /// Lets a recovery key in, in the place of an older one, which opens nothing any more.
    public void recovery(RecoveryKey key) {
        database.slots(database.slots().with(key, require()));
        trail.add(Event.of(Action.KIT_MADE, ""));
    }

    /// Gives a user another password, for who came in by the recovery kit. The kit stays.
    ///
    /// @throws Problem if there is nobody of this name
    public void reset(String user, Password fresh) {
        database.slots(database.slots().reset(user, fresh, cost.get(), require()));
        trail.add(Event.of(Action.KIT_USED, user));
    }

    private DataKeys require() {
        return database.keys()
                .orElseThrow(
                        () -> new Problem("problem.keys.none", database.file().toString()));
    }

    /// Writes a closed project anew under new keys behind one password.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop; then nothing has changed
    public static void rekey(Path file, Unlocking old, Protection fresh, Progress progress) {
        Rekeying.of(file, old, fresh, progress);
    }
}
