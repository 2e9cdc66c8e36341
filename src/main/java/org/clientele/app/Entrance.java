package org.clientele.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.clientele.job.Job;
import org.clientele.job.Running;
import org.clientele.job.Work;
import org.clientele.project.Project;
import org.clientele.project.keys.Attempt;
import org.clientele.project.keys.Credential;
import org.clientele.project.keys.LastWay;
import org.clientele.project.keys.Right;
import org.clientele.project.keys.Slots;
import org.clientele.project.keys.Stretching;
import org.clientele.project.keys.Unlocking;
import org.clientele.report.Dashboard;
import org.clientele.sample.Sample;
import org.clientele.source.Source;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.ui.Doors;
import org.clientele.ui.Gate;
import org.clientele.ui.Language;
import org.clientele.ui.LastStep;
import org.clientele.ui.Navigation;
import org.clientele.ui.OpenProject;
import org.clientele.ui.Projects;
import org.clientele.ui.RecentProject;
import org.clientele.ui.RecentProjects;
import org.clientele.ui.Session;
import org.clientele.ui.Stop;
import org.clientele.ui.Unclosed;
import org.clientele.ui.imports.Arrivals;
import org.clientele.workbook.SampleBook;

/// The ways into a project: files to bring in, a project file, the sample.
final class Entrance implements Doors {

    private final Session session;
    private final Navigation navigation;
    private final Gate gate;
    private final RecentProjects recent;
    private final Projects projects;
    private final Arrivals arrivals;
    private final Language language;
    private final ReadOnlyObjectWrapper<Optional<Unclosed>> unclosed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Running<?>> opening = Optional.empty();

    Entrance(Walk walk, RecentProjects recent, Projects projects, Arrivals arrivals, Language language) {
        session = walk.session();
        navigation = walk.navigation();
        gate = walk.gate();
        gate.onAnswer(this::unlock);
        gate.onRecovery(this::recover);
        this.recent = recent;
        this.projects = projects;
        this.arrivals = arrivals;
        this.language = language;
        session.projectProperty().subscribe(open -> open.ifPresent(this::remember));
        session.projectProperty().subscribe((left, _) -> left.ifPresent(this::remember));
        session.projectProperty().subscribe(open -> open.ifPresent(_ -> look()));
        look();
    }

    /// What is open, and where in the window.
    record Walk(Session session, Navigation navigation, Gate gate) {}

    private void remember(OpenProject project) {
        recent.add(new RecentProject(project.file(), project.name(), LocalDateTime.now(), Headcount.of(project)));
    }

    /// Looks which project was not closed properly; not on the screen's thread, since a disk may be far away.
    private void look() {
        var files = recent.list().stream().map(RecentProject::file).toList();
        session.jobs().start(Job.of("unclosed"), _ -> unclosed(files), unclosed::set);
    }

    private static Optional<Unclosed> unclosed(List<Path> files) {
        return files.stream()
                .flatMap(file -> Project.unclosed(file).map(said -> new Unclosed(file, said)).stream())
                .findFirst();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Unclosed>> unclosed() {
        return unclosed.getReadOnlyProperty();
    }

    @Override
    public void openFiles(List<Path> files) {
        session.member().require(Right.BRING_IN);
        arrivals.add(files);
        navigation.go(Stop.IMPORT);
    }

    /// Nothing is shown where the place of one of them is not known.
    @Override
    public void readAgain(List<String> sources) {
        var project = session.projectProperty().get().orElseThrow();
        session.jobs()
                .start(
                        Job.of("again", sources.size()),
                        _ -> sources.stream()
                                .map(id -> session.deposits().get(id, Source.class))
                                .map(source -> Map.entry(Places.of(project, source), source))
                                .toList(),
                        found -> {
                            arrivals.clear();
                            found.forEach(each -> arrivals.again(each.getKey(), each.getValue()));
                            navigation.go(Stop.IMPORT);
                        });
    }

    /// Asking again while a project is being opened, or for the one that is open, changes nothing.
    @Override
    public void openProject(Path file) {
        if (isOpen(file)) {
            show();
        } else {
            LastStep.settle(session);
            var name = file.getFileName().toString();
            var seen = new AtomicReference<>(Slots.none());
            Unlocking looking = (path, slots) -> {
                seen.set(slots);
                return Unlocking.NONE.keys(path, slots);
            };
            tried(Job.of("open", name), progress -> open(file, looking, progress), () -> ask(file, seen.get()));
        }
    }

    private boolean isOpen(Path file) {
        return session.projectProperty()
                .get()
                .filter(open -> open.file().toAbsolutePath().equals(file.toAbsolutePath()))
                .isPresent();
    }

    private void start(Job job, Work<OpenProject> work) {
        if (opening.filter(Running::isUnderWay).isEmpty()) {
            opening = Optional.of(session.jobs().start(job, work, this::enter));
        }
    }

    private void ask(Path file, Slots slots) {
        gate.ask(file, slots);
        navigation.go(Stop.UNLOCK);
    }

    private void unlock(Path file, Credential credential) {
        tried(
                Job.of("unlock", file.getFileName().toString()),
                progress -> {
                    try (credential) {
                        var unlocking = Unlocking.renewing(attempt(credential, progress), Stretching::calibrated);
                        return open(file, unlocking, progress);
                    }
                },
                gate::refuse);
    }

    private Attempt attempt(Credential credential, Progress progress) {
        var telling = gate.telling(progress, () -> opening.filter(Running::isRunning));
        return Attempt.with(credential, LastWay.ofUser(org.clientele.project.Places.home()), telling);
    }

    private void recover(Path file, Gate.Recovery recovery) {
        var name = file.getFileName().toString();
        tried(
                Job.of("unlock", name),
                progress -> {
                    try (recovery) {
                        return recovered(
                                open(file, Unlocking.by(recovery.kit(), Optional.empty()), progress), recovery);
                    }
                },
                gate::refuse);
    }

    private static OpenProject recovered(OpenProject project, Gate.Recovery recovery) {
        boolean done = false;
        try {
            project.access().ifPresent(access -> access.reset(recovery.user(), recovery.fresh()));
            done = true;
            return project;
        } finally {
            if (!done) {
                project.close();
            }
        }
    }

    /// @param shut what to do where there is no way to the keys of the project
    private void tried(Job job, Work<OpenProject> work, Runnable shut) {
        if (opening.filter(Running::isUnderWay).isEmpty()) {
            opening = Optional.of(session.jobs()
                    .start(
                            job,
                            progress -> unlessShut(work, progress),
                            found -> found.ifPresentOrElse(this::enter, shut)));
            opening.get().runningProperty().subscribe(_ -> gate.tried(0, 0));
        }
    }

    private static Optional<OpenProject> unlessShut(Work<OpenProject> work, Progress progress) throws Exception {
        try {
            return Optional.of(work.run(progress));
        } catch (Problem problem) {
            if (Unlocking.isShut(problem)) {
                return Optional.empty();
            }
            throw problem;
        }
    }

    private OpenProject open(Path file, Unlocking unlocking, Progress progress) {
        session.leaving().await(); // it may be the same file
        var project = projects.open(file, unlocking, progress);
        boolean wanted = false;
        try {
            progress.at(1, 1);
            wanted = true;
            return project;
        } finally {
            if (!wanted) {
                project.close();
            }
        }
    }

    private void enter(OpenProject project) {
        boolean waited = gate.waitingProperty().get().equals(Optional.of(project.file()));
        gate.leave();
        session.open(project); // now it is known to whom, and so where to go back to
        gate.back().filter(_ -> waited).ifPresentOrElse(navigation::go, this::show);
    }

    /// Who reads the log only is shown that.
    private void show() {
        boolean looks = session.member().may(Right.LOOK);
        var first = session.book().nodes(Dashboard.class).isEmpty() ? Stop.DATA : Stop.DASHBOARDS;
        navigation.go(looks ? first : Stop.LOG);
    }

    /// The sample is made at the first visit and found as it was left at the next.
    @Override
    public void openSample() {
        var words = language.words();
        var name = words.text("sample.name");
        var left = recent.list().stream()
                .filter(p -> p.name().equals(name) && Files.exists(p.file()))
                .findFirst();
        if (left.isPresent()) {
            openProject(left.get().file());
            return;
        }
        var sample = new SampleBook(words::text, Sample.AS_OF);
        start(Job.of("sample"), progress -> new SampleProject(projects, sample).made(name, progress));
    }

    @Override
    public void closeProject() {
        if (navigation.stop() != Stop.ADRIFT) { // there somebody was asked
            LastStep.settle(session);
        }
        session.close();
        arrivals.clear();
        navigation.go(Stop.WELCOME);
    }

    @Override
    public ObservableList<RecentProject> recent() {
        return recent.list();
    }

    @Override
    public void forget(RecentProject project) {
        recent.forget(project);
        look();
    }
}
