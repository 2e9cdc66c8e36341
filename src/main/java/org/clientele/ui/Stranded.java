package org.clientele.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clientele.job.Job;
import org.clientele.job.Jobs;
import org.clientele.project.backup.Backups;
import org.clientele.project.backup.Damage;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Adrift;
import org.clientele.spec.Problem;

/// An open project that can go on no longer: its file is not what it was, or turned out to be damaged. Shows the page
/// with what can be done, and does it.
public final class Stranded {

    private final Session session;
    private final Navigation navigation;
    private final Safekeeping.Told told;
    private final Function<Unlocking, Backups> backups;
    private final WayOut out;
    private final ReadOnlyObjectWrapper<Optional<Problem>> what = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Stop before = Stop.DATA;

    /// @param backups the backups in the folder of now, opened by this
    /// @param out the way out of damage
    public Stranded(
            Session session,
            Navigation navigation,
            Safekeeping.Told told,
            Function<Unlocking, Backups> backups,
            WayOut out) {
        this.session = session;
        this.navigation = navigation;
        this.told = told;
        this.backups = backups;
        this.out = out;
        session.projectProperty()
                .subscribe(open ->
                        open.ifPresent(project -> project.onDamage(() -> Jobs.onScreen(() -> damaged(project)))));
    }

    /// What happened to the file of the open project.
    public ReadOnlyObjectProperty<Optional<Problem>> whatProperty() {
        return what.getReadOnlyProperty();
    }

    /// Returns what the open project is called.
    public String name() {
        return session.projectProperty().get().map(OpenProject::name).orElse("");
    }

    /// Returns whether a page says more of a problem than the sentence; it is shown then. On any thread.
    public boolean leads(Problem problem) {
        var open = session.projectProperty().get();
        if (open.filter(project -> Adrift.is(problem, project.file())).isPresent()) {
            Jobs.onScreen(() -> lost(problem));
            return true;
        }
        return problem.key().equals(Damage.KEY) && isLeft(problem);
    }

    /// The page of damage is shown by who found it.
    private boolean isLeft(Problem problem) {
        var file = Path.of(String.valueOf(problem.args()[0]));
        boolean isOpen = session.projectProperty()
                .get()
                .filter(open -> open.file().equals(file))
                .isPresent();
        return isOpen
                || out.damageProperty()
                        .get()
                        .filter(found -> found.file().equals(file))
                        .isPresent();
    }

    private void lost(Problem problem) {
        what.set(Optional.of(problem));
        if (navigation.stop() != Stop.ADRIFT) {
            before = navigation.stop();
            navigation.go(Stop.ADRIFT);
        }
    }

    private void damaged(OpenProject project) {
        if (session.projectProperty().get().filter(project::equals).isPresent()) {
            session.release();
            navigation.go(Stop.WELCOME);
            out.leave(project);
        }
    }

    /// Goes on where the file is back; otherwise says again what is wrong.
    public void again() {
        try {
            session.repeat();
            what.set(Optional.empty());
            navigation.go(before);
        } catch (Problem problem) {
            if (!leads(problem)) {
                throw problem;
            }
        }
    }

    /// Saves everything that is open in another file and goes on there.
    public void save(Path to) {
        session.projectProperty().get().ifPresent(open -> session.jobs()
                .start(
                        Job.of("adrift.save", to.getFileName().toString()),
                        progress -> open.elsewhere(to, backups, progress),
                        again -> {
                            session.open(again);
                            what.set(Optional.empty());
                            navigation.go(before);
                            var said = told.language().words().text("adrift.saved", to.toString());
                            if (again.notes().isEmpty()) {
                                told.notices().tell(Notice.done(said));
                            }
                        }));
    }
}
