package org.clientele.ui;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.clientele.job.Job;
import org.clientele.project.audit.Action;
import org.clientele.project.backup.Backup;
import org.clientele.project.backup.Backups;
import org.clientele.project.backup.Deeds;
import org.clientele.project.backup.Rotation;
import org.clientele.project.keys.Right;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Adrift;
import org.clientele.project.store.StoreException;
import org.clientele.spec.Problem;

/// The backups of the open project: made when asked for, and by itself after something was brought in, every half hour
/// in which something was decided, and when the project is closed. Everything happens on the JavaFX thread, the work in
/// jobs; a backup made on closing is checked when the project is opened next.
public final class Safekeeping {

    private static final Logger LOG = Logger.getLogger(Safekeeping.class.getName());
    private static final Duration OFTEN = Duration.minutes(30);
    private static final String BROUGHT_IN = "history.import";

    private final Session session;
    private final Settings settings;
    private final Notices notices;
    private final Language language;
    private final Function<Path, Backups> backupsIn;
    private final ReadOnlyObjectWrapper<List<Backup>> backups = new ReadOnlyObjectWrapper<>(List.of());
    private long kept;

    /// @param backupsIn the backups in a folder
    public Safekeeping(Session session, Settings settings, Told told, Function<Path, Backups> backupsIn) {
        this.session = session;
        this.settings = settings;
        notices = told.notices();
        language = told.language();
        this.backupsIn = backupsIn;
        session.projectProperty().subscribe(this::opened);
        session.historyProperty().subscribe((before, now) -> {
            boolean isNew = now.moments().size() > before.moments().size();
            if (isNew && now.moment().label().key().equals(BROUGHT_IN) && isWanted()) {
                backUp();
            }
        });
        session.onClosing(this::closing);
        session.onLastBackup(id -> Rotation.gone(store().of(id), ZoneId.systemDefault()));
        settings.backupsProperty().subscribe((_, _) -> list());
        Often.does(OFTEN, this, Safekeeping::soon);
    }

    /// Where is told what was done, and in which words.
    public record Told(Notices notices, Language language) {}

    private void opened(Optional<OpenProject> project) {
        backups.set(List.of());
        kept = session.historyProperty().get().now();
        list();
    }

    private boolean isWanted() {
        return settings.backsUpByItselfProperty().get() && session.isOpen();
    }

    private boolean isChanged() {
        return session.historyProperty().get().now() != kept;
    }

    private void soon() {
        if (isWanted() && isChanged()) {
            backUp(() -> {});
        }
    }

    /// The backups of the open project, the newest first.
    public ReadOnlyObjectProperty<List<Backup>> backupsProperty() {
        return backups.getReadOnlyProperty();
    }

    /// Returns the newest backup that was found whole.
    public static Optional<Backup> lastVerified(List<Backup> backups) {
        return backups.stream().filter(Backup::isVerified).findFirst();
    }

    private Backups store() {
        return backupsIn.apply(settings.backupsProperty().get());
    }

    /// Makes a backup, checks it and says so. One that is being made is not broken off for another.
    public void backUp() {
        var words = language.words();
        if (isBackingUp()) {
            notices.tell(Notice.done(words.text("backups.under-way")));
        } else {
            backUp(() -> notices.tell(Notice.done(words.text("backups.made"))));
        }
    }

    private boolean isBackingUp() {
        return session.jobs().running().stream()
                .anyMatch(job -> job.job().name().equals("backup"));
    }

    private void backUp(Runnable done) {
        var store = store();
        session.projectProperty().get().ifPresent(project -> {
            long now = session.historyProperty().get().now();
            session.jobs()
                    .start(
                            Job.of("backup", project.name()),
                            progress -> {
                                project.verified(project.backUp(store), store, progress);
                                return store.of(project.id());
                            },
                            found -> {
                                kept = now;
                                show(project, found);
                                done.run();
                            });
        });
    }

    /// Checks a backup again and says what came of it.
    public void verify(Backup backup) {
        check(backup, () -> notices.tell(Notice.done(language.words().text("backups.whole", name(backup)))));
    }

    private void check(Backup backup, Runnable done) {
        var store = store();
        session.projectProperty().get().ifPresent(project -> session.jobs()
                .start(
                        Job.of("backup.check", name(backup)),
                        progress -> {
                            var wrong = wrong(() -> project.verified(backup, store, progress));
                            return new Checked(store.of(project.id()), wrong);
                        },
                        checked -> {
                            show(project, checked.found());
                            checked.wrong().ifPresent(problem -> {
                                throw problem;
                            });
                            done.run();
                        }));
    }

    /// What there is after a check, and why it failed.
    private record Checked(List<Backup> found, Optional<Problem> wrong) {}

    private static Optional<Problem> wrong(Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (Problem problem) {
            return Optional.of(problem);
        }
    }

    private static String name(Backup backup) {
        return backup.file().getFileName().toString();
    }

    private void show(OpenProject project, List<Backup> found) {
        if (session.projectProperty().get().filter(project::equals).isPresent()) {
            backups.set(found);
        }
    }

    /// Lists the backups, and checks the newest one if that was not done yet.
    public void list() {
        var store = store();
        session.projectProperty().get().ifPresent(project -> session.jobs()
                .start(Job.of("backup.list"), _ -> remembered(project, store), found -> {
                    show(project, found);
                    backups.get().stream()
                            .limit(1)
                            .filter(newest -> !newest.isVerified())
                            .forEach(newest -> check(newest, () -> {}));
                }));
    }

    private static List<Backup> remembered(OpenProject project, Backups store) {
        project.remember(store);
        return store.of(project.id());
    }

    /// Brings a backup into a new file.
    public void restore(Backup backup, Path to) {
        var open = session.projectProperty().get();
        var store = store();
        session.jobs()
                .start(
                        Job.of("backup.restore", name(backup)),
                        progress -> {
                            store.restore(backup, to, Unlocking.NONE, progress);
                            open.filter(project -> project.member().may(Right.of(Action.RESTORED)))
                                    .ifPresent(project -> log(project, backup));
                            return to;
                        },
                        this::restored);
    }

    /// A file that takes no step takes no line either; that is no reason to keep silent about what was restored.
    private static void log(OpenProject project, Backup backup) {
        try {
            project.audit().add(Deeds.restored(backup));
        } catch (Problem problem) {
            if (!Adrift.is(problem)) {
                throw problem;
            }
            LOG.log(Level.WARNING, "what was restored is not in the log", problem);
        }
    }

    /// A step that is in memory only is in no backup.
    private void restored(Path file) {
        var words = language.words();
        if (LastStep.isUnsettled(session)) {
            var said = words.text("backups.restored.without", file.toString(), name());
            notices.tell(new Notice(Notice.Kind.PROBLEM, said, "", said));
        } else {
            notices.tell(Notice.done(words.text("backups.restored", file.toString())));
        }
    }

    private String name() {
        return session.projectProperty().get().map(OpenProject::name).orElse("");
    }

    private Runnable closing(OpenProject project) {
        session.jobs().cancel("backup");
        if (!settings.backsUpByItselfProperty().get() || project.history().now() == kept) {
            return () -> {};
        }
        var store = store();
        return () -> last(project, store);
    }

    private static void last(OpenProject project, Backups store) {
        try {
            project.backUp(store);
        } catch (Problem | StoreException e) {
            LOG.log(Level.WARNING, "no backup was made on closing", e);
        }
    }
}
