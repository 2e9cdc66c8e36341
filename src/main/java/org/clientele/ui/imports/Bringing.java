package org.clientele.ui.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.clientele.job.Frames;
import org.clientele.job.Job;
import org.clientele.job.Running;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Deposits;
import org.clientele.spec.Progress;
import org.clientele.ui.Accepted;
import org.clientele.ui.Language;
import org.clientele.ui.Notice;
import org.clientele.ui.Notices;
import org.clientele.ui.OpenProject;
import org.clientele.ui.Projects;
import org.clientele.ui.Session;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.NextMonth;
import org.clientele.workbook.Prepared;
import org.clientele.workbook.Workbook;

/// Brings files in: reads them all, puts them away, and proposes what follows from them. Cancelled half-way it leaves
/// everything as it was.
public final class Bringing {

    private final Session session;
    private final Projects projects;
    private final Language language;
    private final NextDrop next;
    private final Notices notices;
    private Optional<Running<?>> importing = Optional.empty();
    private boolean isArriving;

    public Bringing(Session session, Projects projects, Language language, NextDrop next, Notices notices) {
        this.session = session;
        this.projects = projects;
        this.language = language;
        this.next = next;
        this.notices = notices;
    }

    private record Brought(List<Source> sources, Optional<OpenProject> made) {}

    /// Starts bringing in the files that are ready, into the open project or a new one of this name. Asking
    /// again while that goes on changes nothing.
    ///
    /// @param done is told once they are in and the window has drawn that
    public void start(List<FileDraft> drafts, String name, Consumer<List<Source>> done) {
        if (isArriving || importing.filter(Running::isUnderWay).isPresent()) {
            return;
        }
        var ready = drafts.stream().filter(FileDraft::isReady).toList();
        var open = session.projectProperty().get();
        importing = Optional.of(session.jobs()
                .start(Job.of("import", ready.size()), progress -> bring(ready, name, open, progress), brought -> {
                    brought.made().ifPresentOrElse(session::open, () -> propose(brought.sources(), ready));
                    tell(brought.sources());
                    isArriving = true;
                    Frames.after(2, () -> Platform.runLater(() -> arrive(brought.sources(), done)));
                }));
    }

    /// Is called between two frames, so that what it shows is made before one and laid out in it.
    private void arrive(List<Source> sources, Consumer<List<Source>> done) {
        isArriving = false;
        if (session.isOpen()) {
            done.accept(sources);
        }
    }

    /// Says how many rows of people who were erased stayed out.
    private void tell(List<Source> sources) {
        long out =
                sources.stream().mapToLong(source -> source.counts().erased()).sum();
        if (out > 0) {
            notices.tell(Notice.done(language.words().text("import.erased", out)));
        }
    }

    /// Stops what goes on; everything is as it was.
    void stop() {
        importing.ifPresent(Running::cancel);
    }

    private Brought bring(List<FileDraft> ready, String name, Optional<OpenProject> open, Progress progress) {
        var sources = new ArrayList<Source>();
        for (int i = 0; i < ready.size(); i++) {
            var draft = ready.get(i);
            var part = progress.part(0.8 * i / ready.size(), 0.8 * (i + 1) / ready.size());
            var source = read(draft, part);
            var said = draft.kindProperty().get().or(() -> draft.again().map(Source::kind));
            var named = said.map(source::about).orElse(source);
            sources.add(open.map(project -> project.admitted(named, part)).orElse(named));
        }
        Sources.requireOnce(sources);
        if (open.isPresent()) {
            keep(sources, ready, open.get(), progress.part(0.8, 1));
            return new Brought(sources, Optional.empty());
        }
        var made = projects.create(projects.fresh(name));
        boolean whole = false;
        try {
            keep(sources, ready, made, progress.part(0.8, 1));
            begin(sources, ready, made);
            progress.at(1, 1);
            whole = true;
        } finally {
            if (!whole) {
                projects.discard(made);
            }
        }
        return new Brought(sources, Optional.of(made));
    }

    /// A file that was compared has been read.
    private static Source read(FileDraft draft, Progress progress) {
        return draft.goingProperty()
                .get()
                .flatMap(GoingOn::outcome)
                .map(NextMonth.Outcome::incoming)
                .orElseGet(() -> draft.read(draft.reading(), progress));
    }

    private static void keep(List<Source> sources, List<FileDraft> files, OpenProject project, Progress progress) {
        project.keep(sources, progress);
        for (int i = 0; i < sources.size(); i++) {
            if (files.get(i).isFile()) {
                var place = files.get(i).file().toAbsolutePath().normalize();
                project.keepPlace(sources.get(i).id(), place.toString());
            }
        }
    }

    /// All files are the first decision of a project of their own, there before anybody sees it.
    private void begin(List<Source> sources, List<FileDraft> drafts, OpenProject made) {
        var history = made.history();
        var book = tabled(history.book(), own(sources, drafts), made.evaluator().deposits());
        Accepted.of(made, history, book, label(sources)).keep(made);
    }

    /// Returns what is a table of its own, or one of several files together.
    private static List<List<Source>> own(List<Source> sources, List<FileDraft> drafts) {
        var own = new LinkedHashMap<List<FileDraft>, List<Source>>();
        for (int i = 0; i < sources.size(); i++) {
            var draft = drafts.get(i);
            if (draft.again().isEmpty() && draft.goingProperty().get().isEmpty()) {
                own.computeIfAbsent(Joining.with(draft), _ -> new ArrayList<>()).add(sources.get(i));
            }
        }
        return List.copyOf(own.values());
    }

    private Workbook tabled(Workbook book, List<List<Source>> tables, Deposits deposits) {
        return new Prepared(language.words()::text).withTables(book, tables, deposits);
    }

    private static Label label(List<Source> sources) {
        return Label.of(
                "history.import",
                String.join(", ", sources.stream().map(Source::label).toList()));
    }

    /// All files are one decision: what goes on with a table, and what is one of its own or of several together.
    private void propose(List<Source> sources, List<FileDraft> drafts) {
        var own = own(sources, drafts);
        var book = next.start(session.book());
        for (int i = 0; i < sources.size(); i++) {
            var going = drafts.get(i).goingProperty().get();
            var again = drafts.get(i).again();
            if (again.isPresent()) {
                book = next.start(Again.with(book.book(), again.get(), sources.get(i)));
            } else if (going.isPresent()) {
                book = next.renewed(book, going.get(), sources.get(i));
            }
        }
        if (own.isEmpty() && book.book().equals(session.book())) {
            return;
        }
        session.accept(own.isEmpty() ? book.book() : tabled(book.book(), own, session.deposits()), label(sources));
    }
}
