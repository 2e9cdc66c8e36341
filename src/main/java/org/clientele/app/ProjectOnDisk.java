package org.clientele.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clientele.project.Access;
import org.clientele.project.Cache;
import org.clientele.project.DataMap;
import org.clientele.project.Departing;
import org.clientele.project.Erasure;
import org.clientele.project.Findings;
import org.clientele.project.ForOthers;
import org.clientele.project.Mapping;
import org.clientele.project.Project;
import org.clientele.project.Receipt;
import org.clientele.project.Receipts;
import org.clientele.project.Refuge;
import org.clientele.project.Retention;
import org.clientele.project.Retentions;
import org.clientele.project.Unsynced;
import org.clientele.project.audit.Disclosure;
import org.clientele.project.audit.LastSeen;
import org.clientele.project.backup.Backup;
import org.clientele.project.backup.Backups;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Right;
import org.clientele.project.keys.Unlocking;
import org.clientele.source.Source;
import org.clientele.spec.Deposit;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.ui.AuditLog;
import org.clientele.ui.ErasedProject;
import org.clientele.ui.OpenProject;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.History;

/// A project file with its cache, open in the window.
final class ProjectOnDisk implements OpenProject {

    private final Project project;
    private final BookJson json;
    private final Cache cache;
    private final Evaluator evaluator;
    private final Readying others;
    private final LogOnDisk log;
    private final List<Problem> notes;
    private volatile Unsynced unsynced = Unsynced.NOTHING;
    private boolean closed;

    ProjectOnDisk(Project project, BookJson json) {
        this(project, json, List.of());
    }

    private ProjectOnDisk(Project project, BookJson json, List<Problem> said) {
        this.project = project;
        this.json = json;
        log = new LogOnDisk(
                project.trail(),
                Departing.of(project),
                new LastSeen(org.clientele.project.Places.home().resolve("seen"), project.id()));
        notes = Stream.of(said, project.notes(), log.notes())
                .flatMap(List::stream)
                .toList();
        cache = Cache.open(project, json);
        evaluator = new Evaluator(json, project, cache);
        others = new Readying(new ForOthers(project, json, evaluator));
        others.follow(project.history().book());
    }

    @Override
    public String name() {
        return project.name();
    }

    @Override
    public String id() {
        return project.id();
    }

    @Override
    public Backup backUp(Backups backups) {
        return backups.make(project);
    }

    @Override
    public Backup verified(Backup backup, Backups backups, Progress progress) {
        return backups.verify(backup, project, progress);
    }

    @Override
    public List<Receipt> receipts() {
        return Receipts.of(project, json).all();
    }

    @Override
    public Path file() {
        return project.file();
    }

    @Override
    public List<Problem> notes() {
        return notes;
    }

    @Override
    public void copyTo(Path file, Progress progress) {
        var before = project.history();
        project.copyTo(file, progress.part(0, 0.8));
        progress.at(0.9, 1);
        try (var copy = Project.open(file, json, project.access().unlocking())) {
            if (!List.of(before, project.history()).contains(copy.history())) {
                throw new Problem("problem.copy.differs", file.toString());
            }
        }
    }

    @Override
    public History history() {
        return project.history();
    }

    @Override
    public void keep(History history) {
        keep(List.of(), history);
    }

    @Override
    public void keep(List<? extends Deposit> ledgers, History history) {
        var before = unsynced;
        unsynced = Unsynced.step(ledgers, history);
        try {
            ledgers.forEach(ledger -> project.keep(ledger, Progress.NONE));
            project.keep(history);
        } catch (Problem refused) {
            unsynced = before.after(unsynced, refused);
            throw refused;
        }
        unsynced = Unsynced.NOTHING;
        others.follow(history.book());
    }

    @Override
    public Unsynced unsynced() {
        return unsynced;
    }

    @Override
    public void onDamage(Runnable told) {
        Refuge.onDamage(project, told);
    }

    @Override
    public OpenProject elsewhere(Path to, Function<Unlocking, Backups> backups, Progress progress) {
        try (var keys = project.access().protection()) {
            var store = backups.apply(keys.unlocking());
            var newest = store.of(id()).stream().filter(Backup::isVerified).findFirst();
            var restoring = newest.<Consumer<Path>>map(
                    backup -> part -> store.restore(backup, part, keys.unlocking(), Progress.NONE));
            var missing = new Refuge(project, json, unsynced, restoring).save(to, progress);
            close();
            return new ProjectOnDisk(Project.open(to, json, keys.unlocking()), json, Refuge.said(to, missing));
        }
    }

    @Override
    public void keep(Deposit deposit, Progress progress) {
        project.keep(deposit, progress);
    }

    @Override
    public void keep(List<? extends Deposit> deposits, Progress progress) {
        project.keep(deposits, progress);
    }

    @Override
    public Optional<String> place(String source) {
        return project.place(source);
    }

    @Override
    public void keepPlace(String source, String place) {
        project.keepPlace(source, place);
    }

    @Override
    public Optional<String> view(String name) {
        return project.view(name);
    }

    @Override
    public void keepView(String name, String form) {
        if (project.member().may(Right.DECIDE)) {
            project.keepView(name, form);
        }
    }

    @Override
    public Evaluator evaluator() {
        return evaluator;
    }

    @Override
    public AuditLog audit() {
        return log;
    }

    @Override
    public void record(Disclosure shown) {
        project.record(shown);
    }

    @Override
    public List<Disclosure> disclosures() {
        return project.member().may(Right.SEE_PERSONAL) ? project.disclosures() : List.of();
    }

    @Override
    public Optional<Access> access() {
        return Optional.of(project.access());
    }

    @Override
    public Retention retention(String table) {
        return Retentions.of(project, json).find(table).orElseGet(() -> Retention.none(table));
    }

    @Override
    public void keep(Retention retention) {
        Retentions.of(project, json).put(retention);
    }

    @Override
    public OpenProject rekeyed(Protection fresh, Progress progress) {
        var file = project.file();
        try (var old = project.access().protection()) {
            close();
            Access.rekey(file, old.unlocking(), fresh, progress);
        }
        return new ProjectOnDisk(Project.open(file, json, fresh.unlocking()), json);
    }

    @Override
    public Findings findings(String customer, Progress progress) {
        return new Erasure(json).look(project, customer, progress);
    }

    @Override
    public ErasedProject erased(Erasure.Request request, Progress progress) {
        var file = project.file();
        try (var keys = project.access().protection()) {
            close();
            return ErasedProject.of(
                    () -> new Erasure(json).of(file, keys.unlocking(), request, progress),
                    () -> new ProjectOnDisk(Project.open(file, json, keys.unlocking()), json));
        }
    }

    @Override
    public Source admitted(Source source, Progress progress) {
        return Receipts.of(project, json).erased().keptOut(source, progress);
    }

    @Override
    public DataMap map(List<Backup> backups, Progress progress) {
        return Mapping.of(project, json, backups, progress);
    }

    @Override
    public void remember(Backups backups) {
        backups.remember(project);
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            others.close();
            log.remember();
            cache.close();
        } finally {
            project.close();
        }
    }
}
