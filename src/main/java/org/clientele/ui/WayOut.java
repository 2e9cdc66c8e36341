package org.clientele.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clientele.job.Job;
import org.clientele.job.Jobs;
import org.clientele.project.Access;
import org.clientele.project.Rescue;
import org.clientele.project.Unsynced;
import org.clientele.project.backup.Backup;
import org.clientele.project.backup.Backups;
import org.clientele.project.backup.Damage;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Aside;
import org.clientele.project.store.StoreException;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;

/// The way out of a damaged project: what is known of it, and what can be done. The damaged file is only read.
public final class WayOut {

    private static final Logger LOG = Logger.getLogger(WayOut.class.getName());
    private static final List<String> OURS = List.of("damaged.restore", "damaged.look", "damaged.save");

    private final Jobs jobs;
    private final Navigation navigation;
    private final Safekeeping.Told told;
    private final Function<Unlocking, Backups> backups;
    private final BookJson json;
    private final ReadOnlyObjectWrapper<Optional<Damage>> damage = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Unsynced> step = new ReadOnlyObjectWrapper<>(Unsynced.NOTHING);
    private final BooleanBinding busy;

    /// @param backups the backups in the folder of now, opened by this
    public WayOut(
            Jobs jobs,
            Navigation navigation,
            Safekeeping.Told told,
            Function<Unlocking, Backups> backups,
            BookJson json) {
        this.jobs = jobs;
        this.navigation = navigation;
        this.told = told;
        this.backups = backups;
        this.json = json;
        busy = Bindings.createBooleanBinding(
                () -> jobs.running().stream()
                        .anyMatch(job -> OURS.contains(job.job().name())),
                jobs.running());
    }

    /// The damaged project that was to be opened last.
    public ReadOnlyObjectProperty<Optional<Damage>> damageProperty() {
        return damage.getReadOnlyProperty();
    }

    /// Whether something is being saved or restored.
    public BooleanBinding busyProperty() {
        return busy;
    }

    /// Where a project turns out to be damaged, the way out is shown instead of a sentence.
    public Projects of(Projects projects) {
        return new Projects() {
            @Override
            public Path fresh(String name) {
                return projects.fresh(name);
            }

            @Override
            public OpenProject create(Path file) {
                return projects.create(file);
            }

            @Override
            public OpenProject open(Path file, Unlocking unlocking, Progress progress) {
                try {
                    return projects.open(file, unlocking, progress);
                } catch (Problem problem) {
                    throw problem.key().equals(Damage.KEY) ? shown(file, unlocking, progress) : problem;
                }
            }

            @Override
            public void discard(OpenProject project) {
                projects.discard(project);
            }
        };
    }

    private CancellationException shown(Path file, Unlocking unlocking, Progress progress) {
        var found = Damage.of(file, unlocking, backups.apply(unlocking), progress);
        Jobs.onScreen(() -> show(found, Unsynced.NOTHING));
        return new CancellationException();
    }

    private void show(Damage found, Unsynced open) {
        step.set(open);
        damage.set(Optional.of(found));
        navigation.go(Stop.DAMAGED);
    }

    /// What was open of the project when its damage was found, to be saved with the rest; nothing where it was closed.
    public ReadOnlyObjectProperty<Unsynced> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// Closes a project that turned out to be damaged while it was open, and shows the way out of it, also where the
    /// look at its blocks is cancelled: what was open of it is not to be lost by that.
    public void leave(OpenProject open) {
        var last = open.unsynced();
        var steps = new Unsynced(last.deposits(), Optional.of(last.history().orElseGet(open::history)));
        jobs.start(
                Job.of(OURS.get(1), open.name()),
                progress -> found(open, steps, progress),
                found -> show(found, steps));
    }

    private Damage found(OpenProject open, Unsynced steps, Progress progress) {
        try (var keys = open.access().map(Access::protection).orElse(Protection.NONE)) {
            closed(open);
            var store = backups.apply(keys.unlocking());
            try {
                return Damage.of(open.file(), keys.unlocking(), store, progress);
            } catch (CancellationException stopped) {
                var unseen = Damage.unseen(open.file(), keys, store);
                Jobs.onScreen(() -> show(unseen, steps));
                throw stopped;
            }
        }
    }

    private static void closed(OpenProject open) {
        try {
            open.close();
        } catch (Problem | StoreException e) {
            LOG.log(Level.WARNING, "a damaged project was not closed properly", e);
        }
    }

    /// Brings a backup into a new file and opens it.
    ///
    /// @param password of the backup, if it has one; to be closed here
    public void restore(Backup backup, Path to, Optional<Password> password, Consumer<Path> open) {
        jobs.start(
                Job.of(OURS.getFirst(), backup.file().getFileName().toString()),
                progress -> {
                    try (var given = new Given(password)) {
                        backups.apply(given.unlocking()).restore(backup, to, given.unlocking(), progress);
                        return to;
                    }
                },
                open);
    }

    /// Saves what can be read into a folder, says what is missing, and opens the new project. Where the folder holds a
    /// file of the project's name, as that of the damaged one does, all goes into a new folder in it.
    ///
    /// @param password of the project, if it has one; to be closed here
    public void save(Path file, Path folder, Optional<Password> password, Consumer<Path> open) {
        var steps = step.get();
        var into = free(file, folder);
        jobs.start(
                Job.of(OURS.getLast(), file.getFileName().toString()),
                progress -> {
                    try (var given = new Given(password)) {
                        return new Rescue(into, json).of(file, given.unlocking(), steps, progress);
                    }
                },
                saved -> {
                    var said = saved.said();
                    var words = told.language().words();
                    var log = saved.log().map(lost -> " " + words.text(lost.key(), lost.args()));
                    var text = words.text(said.key(), said.args()) + log.orElse("");
                    var kind = saved.lost().isEmpty() && log.isEmpty() ? Notice.Kind.DONE : Notice.Kind.PROBLEM;
                    told.notices().tell(new Notice(kind, text, "", ""));
                    open.accept(saved.project());
                });
    }

    private Path free(Path file, Path folder) {
        var project = file.getFileName().toString().replace(".clientele", "");
        var name = told.language().words().text("damaged.save.folder", project);
        var inside = IntStream.rangeClosed(2, Integer.MAX_VALUE).mapToObj(i -> folder.resolve(name + " " + i));
        return Stream.concat(Stream.of(folder, folder.resolve(name)), inside)
                .filter(each -> !Files.exists(each.resolve(file.getFileName())))
                .findFirst()
                .orElseThrow();
    }

    /// Gives the damaged file another name; it stays the one that all this is about.
    public void setAside(Damage found) {
        var aside = Aside.of(found.file(), LocalDateTime.now());
        damage.set(Optional.of(found.at(aside)));
        told.notices().tell(Notice.done(told.language().words().text("damaged.aside.done", aside.toString())));
    }

    /// A password while it is used.
    private record Given(Optional<Password> password) implements AutoCloseable {

        Unlocking unlocking() {
            return password.map(given -> Unlocking.by(given, Optional.empty())).orElse(Unlocking.NONE);
        }

        @Override
        public void close() {
            password.ifPresent(Password::close);
        }
    }
}
