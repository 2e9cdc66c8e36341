package org.clientele.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Event;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.DataKeys;
import org.clientele.project.keys.Member;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Reach;
import org.clientele.project.keys.RecoveryKey;
import org.clientele.project.keys.Right;
import org.clientele.project.keys.Slot;
import org.clientele.project.keys.Slots;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Database;
import org.clientele.project.store.Rekeying;
import org.clientele.project.store.Trail;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

/// Who can open an open project, and as what. What changes here is the header of the file; the log tells of it first.
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

    /// Returns who has the project open.
    public Member member() {
        return database.member();
    }

    /// Returns whose passwords open the project.
    public List<String> users() {
        return database.slots().labels();
    }

    /// Returns what a user is.
    ///
    /// @throws Problem if there is nobody of this name
    public Member user(String name) {
        return database.slots().of(name).member();
    }

    /// Returns every way into the project.
    public List<Slot> ways() {
        return database.slots().all();
    }

    /// Returns whether a recovery kit opens it too.
    public boolean isRecoverable() {
        return ways().stream().anyMatch(Slot::isRecovery);
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

    /// @throws Problem if this is not the password of who has the project open
    public void requireOwn(Password password) {
        var own = Optional.of(member().name());
        Unlocking.by(password, own).keys(database.file(), database.slots()).close();
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

    /// Lets somebody else in.
    ///
    /// @throws Problem if who has it open may not, there is somebody of this name, there are too many, or the user
    ///     is not to read personal values and an older program wrote some that are not sealed by themselves
    public void add(Member user, Password password) {
        member().require(Right.MANAGE);
        requireSealed(user.post().reach());
        try (var keys = require().reaching(user.post().reach())) {
            write(database.slots().with(user, password, cost.get(), keys), told(Action.USER_ADDED, user));
        }
    }

    private void requireSealed(Reach reach) {
        if (reach == Reach.MASKED && isProtected() && !Rekeying.sealsPersonal(database)) {
            throw new Problem("problem.keys.unsealed", database.file().toString());
        }
    }

    /// Makes a user something else; the password stays.
    ///
    /// @throws Problem if who has it open may not, there is no such user, no owner would be left, or the other post
    ///     gets other keys, which only a new password can wrap
    public void assign(Member user) {
        member().require(Right.MANAGE);
        write(database.slots().assigned(user.name(), user.post()), told(Action.ROLE_CHANGED, user));
    }

    /// Makes a user something else, or the same, with a new password.
    ///
    /// @throws Problem if who has it open may not, there is no such user, or no owner would be left
    public void assign(Member user, Password password) {
        member().require(Right.MANAGE);
        requireSealed(user.post().reach());
        try (var keys = require().reaching(user.post().reach())) {
            var next = database.slots().assigned(user, password, cost.get(), keys);
            write(next, told(Action.ROLE_CHANGED, user).with("password", "new"));
        }
    }

    /// Takes a way in away. Who knew the password may have kept a copy of the file or its keys: only writing the
    /// project anew under other keys shuts them out.
    ///
    /// @throws Problem if who has it open may not, there is no such user, or it is the last owner
    public void remove(String user) {
        member().require(Right.MANAGE);
        var slots = database.slots();
        write(slots.without(slots.of(user).label()), Event.of(Action.USER_REMOVED, user));
    }

    private static Event told(Action action, Member user) {
        return Event.of(action, user.name()).with("role", user.post());
    }

    /// The line of the log comes first: rather one too many than somebody let in of whom it says nothing.
    private void write(Slots next, Event event) {
        trail.add(event);
        database.slots(next);
    }

    /// Returns whether who is in may read personal values.
    public boolean readsPersonal() {
        return database.keys().isEmpty() || require().personal().isPresent();
    }

    /// Lets a recovery key in, in the place of an older one, which opens nothing any more.
    public void recovery(RecoveryKey key) {
        member().require(Right.MANAGE);
        write(database.slots().with(key, require()), Event.of(Action.KIT_MADE, ""));
    }

    /// Gives a user another password, for who came in by the recovery kit. The kit stays.
    ///
    /// @throws Problem if there is nobody of this name
    public void reset(String user, Password fresh) {
        member().require(Right.MANAGE);
        var next = database.slots().reset(user, fresh, cost.get(), require());
        write(next, Event.of(Action.KIT_USED, user));
    }

    private DataKeys require() {
        return database.keys()
                .orElseThrow(
                        () -> new Problem("problem.keys.none", database.file().toString()));
    }

    /// Writes a closed project anew under new keys behind one password.
    ///
    /// @throws Problem if who opens it may not
    /// @throws java.util.concurrent.CancellationException if the user asked to stop; then nothing has changed
    public static void rekey(Path file, Unlocking old, Protection fresh, Progress progress) {
        Rekeying.of(file, old, fresh, progress);
    }
}
