package org.clientele.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Disclosure;
import org.clientele.project.audit.Event;
import org.clientele.project.keys.Member;
import org.clientele.project.keys.Right;
import org.clientele.project.keys.Stretching;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Chunks;
import org.clientele.project.store.Claim;
import org.clientele.project.store.Contents;
import org.clientele.project.store.Copy;
import org.clientele.project.store.Database;
import org.clientele.project.store.Deposited;
import org.clientele.project.store.Disclosures;
import org.clientele.project.store.Image;
import org.clientele.project.store.Kind;
import org.clientele.project.store.Moments;
import org.clientele.project.store.Trail;
import org.clientele.project.store.Views;
import org.clientele.project.store.Wear;
import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.History;
import org.clientele.workbook.Workbook;

/// An open project file: what was brought in and put away, and every workbook that was accepted. All that a method has
/// kept is on the disk when it returns.
public final class Project implements Deposits, AutoCloseable {

    /// What project files end with.
    public static final String ENDING = ".clientele";

    private final Database database;
    private final Chunks chunks;
    private final Deposited deposited;
    private final Moments moments;
    private final Trail trail;
    private final Claim claim;
    private final Writing written;
    private final List<Problem> notes;
    final Reading read;
    private History history;

    private Project(Database database, BookJson json) {
        this.database = database;
        chunks = new Chunks(database);
        trail = new Trail(database);
        trail.begin();
        deposited = new Deposited(database, trail);
        moments = new Moments(database, json, trail);
        var kinds = Kinds.of(chunks, json);
        written = new Writing(deposited, kinds, member());
        read = new Reading(deposited, kinds);
        history = load();
        var said = Stream.of(Claim.left(database), Claim.half(database), Wear.note(database), trail.notes());
        notes = Stream.concat(said.flatMap(Optional::stream), database.notes().stream())
                .toList();
        claim = Claim.on(database.file());
        database.use();
    }

    private History load() {
        boolean changes = member().may(Right.DECIDE);
        if (changes) {
            deposited.sweep();
        }
        var loaded = moments.load();
        if (changes) {
            moments.sweep();
        }
        return loaded.orElseGet(() -> {
            var fresh = History.of(Workbook.EMPTY);
            moments.save(fresh);
            return fresh;
        });
    }

    /// Makes a new project file with an empty workbook; a [Problem] where there is a file or none can be made.
    public static Project create(Path file, BookJson json) {
        return opened(Database.create(file, Kind.PROJECT), json);
    }

    /// Opens a project file without passwords, or changes nothing.
    public static Project open(Path file, BookJson json) {
        return open(file, json, Unlocking.NONE);
    }

    /// Opens a project file that may have passwords, or changes nothing.
    ///
    /// @throws Problem as without passwords, and if there is no way to its keys
    public static Project open(Path file, BookJson json, Unlocking unlocking) {
        return open(file, json, unlocking, Progress.NONE);
    }

    /// The same, told how much of the file was looked at where it was not closed properly.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop; then nothing has changed
    public static Project open(Path file, BookJson json, Unlocking unlocking, Progress progress) {
        return opened(Claim.open(file, unlocking, progress), json);
    }

    private static Project opened(Database database, BookJson json) {
        boolean done = false;
        try {
            var project = new Project(database, json);
            done = true;
            return project;
        } finally {
            if (!done) {
                database.close();
            }
        }
    }

    public Path file() {
        return database.file();
    }

    /// Returns the name of the file without its ending.
    public String name() {
        var name = file().getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /// Returns the random id that it got when it was made.
    public String id() {
        return database.id();
    }

    /// Returns what is to be said of a project that was not closed properly, while it is closed.
    public static Optional<Problem> unclosed(Path file) {
        return Claim.abandoned(file);
    }

    /// Returns what is to be said after opening, such as that it was not closed properly.
    public List<Problem> notes() {
        return notes;
    }

    /// Returns the history as it was last kept.
    public synchronized History history() {
        return history;
    }

    /// Keeps the history, its current moment and its restore points.
    public synchronized void keep(History next) {
        member().require(Right.DECIDE);
        moments.save(next);
        history = next;
    }

    /// Puts away a source or a ledger under its id; one that is there already is not written again.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop; then nothing has changed
    public void keep(Deposit deposit, Progress progress) {
        member().require(Right.DECIDE);
        written.keep(deposit, progress);
    }

    /// Puts several away, all or none.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop; then nothing has changed
    public void keep(List<? extends Deposit> deposits, Progress progress) {
        member().require(Right.DECIDE);
        written.keep(deposits, progress);
    }

    public boolean has(String id) {
        return deposited.has(id);
    }

    @Override
    public <T extends Deposit> T get(String id, Class<T> type) {
        member().require(Right.LOOK);
        return read.get(id, type);
    }

    /// Returns where the file of a source lay when it was brought in: a label, which decides nothing.
    public Optional<String> place(String source) {
        return view("place." + source);
    }

    public void keepPlace(String source, String place) {
        keepView("place." + source, place);
    }

    /// Returns what was kept of a view (scroll, sort, sizes …), as JSON.
    public Optional<String> view(String name) {
        return new Views(database).find(name);
    }

    public void keepView(String name, String json) {
        member().require(Right.DECIDE);
        member().require(name.startsWith(Retentions.PREFIX) ? Right.RETAIN : Right.OPEN);
        new Views(database).put(name, json);
    }

    /// Records that personal values were shown, before they are.
    public void record(Disclosure shown) {
        member().require(Right.SEE_PERSONAL);
        new Disclosures(database, trail).add(shown);
    }

    /// Returns when personal values were shown, the newest first.
    public List<Disclosure> disclosures() {
        member().require(Right.SEE_PERSONAL);
        return new Disclosures(database, trail).all();
    }

    /// Returns the log of all that is done with the project.
    public Trail trail() {
        return trail;
    }

    /// Writes a copy that takes no more room than what is in it; a file that is there already is replaced only when the
    /// copy is whole.
    public void copyTo(Path other, Progress progress) {
        member().require(Right.COPY);
        Departing.of(this).add(Event.of(Action.COPIED, id()), other);
        Copy.of(database, other, progress);
    }

    /// Writes the file as it is at this moment into a new one, and returns what is in it.
    public Contents imageTo(Path other) {
        member().require(Right.COPY);
        return Image.of(database, other);
    }

    /// Returns who can open it.
    public Access access() {
        return new Access(database, trail, Stretching::calibrated);
    }

    /// Returns who has it open.
    public Member member() {
        return database.member();
    }

    Database database() {
        return database;
    }

    Deposited deposited() {
        return deposited;
    }

    Chunks chunks() {
        return chunks;
    }

    @Override
    public void close() {
        try {
            database.close();
        } finally {
            claim.close();
        }
    }
}
