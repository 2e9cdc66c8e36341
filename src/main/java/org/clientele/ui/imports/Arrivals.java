package org.clientele.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.clientele.job.Job;
import org.clientele.job.Jobs;
import org.clientele.source.ColumnOption;
import org.clientele.source.Dialect;
import org.clientele.source.FileKind;
import org.clientele.source.Format;
import org.clientele.source.Formats;
import org.clientele.source.ImportOptions;
import org.clientele.source.Inquiry;
import org.clientele.source.Mend;
import org.clientele.source.Reading;
import org.clientele.source.Source;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.ui.Choices;
import org.clientele.ui.Shown;

/// The files that are about to be brought in, looked at in the background, and the one on the stage.
public final class Arrivals {

    private static final int PREVIEW_ROWS = 200;

    /// In so many frames the page of the import comes together.
    private static final int PAGE_FRAMES = 3;

    private final Jobs jobs;
    private final Choices choices;
    private final ObservableList<FileDraft> drafts = FXCollections.observableArrayList(
            draft -> new Observable[] {draft.changes().count()});
    private final Asking asking = new Asking();
    private final ObjectProperty<Optional<FileDraft>> chosen = new SimpleObjectProperty<>(Optional.empty());

    private Consumer<FileDraft> looked = _ -> {};
    private Consumer<FileDraft> changed = _ -> {};

    /// @param choices how files were read that could be read in several ways
    public Arrivals(Jobs jobs, Choices choices) {
        this.jobs = jobs;
        this.choices = choices;
    }

    public ObservableList<FileDraft> drafts() {
        return drafts;
    }

    /// Whether a database is being asked for.
    public Asking asking() {
        return asking;
    }

    long count(Predicate<FileDraft> which) {
        return drafts.stream().filter(which).count();
    }

    public ObjectProperty<Optional<FileDraft>> chosenProperty() {
        return chosen;
    }

    /// Calls back with the file on the stage now, and whenever it is another or something of a file has changed.
    void watch(Node view, Consumer<Optional<FileDraft>> seen) {
        chosen.when(Shown.in(view)).subscribe(seen);
        Shown.follow(drafts, view, () -> seen.accept(chosen.get()));
    }

    /// Calls back with each file that has been looked at, and with each that is read another way.
    public void onLooked(Consumer<FileDraft> act, Consumer<FileDraft> again) {
        looked = act;
        changed = again;
    }

    /// Adds files, those in a folder or an archive too; one that is there already is not added again.
    public void add(List<Path> files) {
        for (var draft : Dropped.drafts(files)) {
            if (drafts.stream().noneMatch(d -> d.file().equals(draft.file()))) {
                drafts.add(draft);
            }
        }
        begin();
    }

    /// Adds the file that a source of the project was read from, to be read anew.
    public void again(Path file, Source source) {
        drafts.add(new FileDraft(file, source));
        begin();
    }

    /// Adds what databases are asked for.
    void ask(List<Inquiry> asked) {
        asked.forEach(each -> drafts.add(new FileDraft(each)));
        begin();
    }

    public void remove(FileDraft draft) {
        drafts.remove(draft);
        jobs.cancel("detect");
        join();
        if (chosen.get().equals(Optional.of(draft))) {
            chosen.set(drafts.stream().findFirst());
        }
        look();
    }

    /// Forgets all files and stops looking at them.
    public void clear() {
        jobs.cancel("detect");
        jobs.cancel("preview");
        jobs.cancel("compare");
        drafts.forEach(FileDraft::forget);
        drafts.clear();
        chosen.set(Optional.empty());
    }

    /// Takes all files away and returns how to put them back; databases are given up, with their passwords.
    public Optional<Runnable> taken() {
        var files = drafts.stream().filter(FileDraft::isFile).toList();
        var shown = chosen.get().filter(files::contains);
        clear();
        Runnable back = () -> {
            drafts.setAll(files);
            chosen.set(shown);
            begin();
        };
        return Optional.of(back).filter(_ -> !files.isEmpty());
    }

    /// Reads a file another way; its columns are looked at anew where it is cut another way.
    public void cut(FileDraft draft, Dialect dialect) {
        jobs.start(
                Job.of("preview", draft.name()).about(draft),
                progress -> Looked.under(draft, dialect, progress),
                looked -> take(draft, looked));
    }

    private void take(FileDraft draft, Looked looked) {
        Joining.leave(draft);
        draft.ask(looked.found());
        draft.rejectsProperty().set(Optional.of(looked.rejects()));
        change(draft, looked.read(draft));
    }

    /// Reads these records so, in the place of what stands there.
    void mend(FileDraft draft, List<Mend> mends) {
        draft.mendSaid();
        draft.optionsProperty().get().ifPresent(options -> change(draft, options.mending(mends)));
    }

    /// Reads a file in one of the ways in which it can be, and so do files of its shape from now on.
    void read(FileDraft draft, Reading reading) {
        draft.detectionProperty().get().ifPresent(found -> {
            choices.keep(found.shape(), reading.mark());
            jobs.start(
                    Job.of("preview", draft.name()).about(draft),
                    progress -> Looked.under(draft, reading.dialect(), progress).among(found.readings()),
                    looked -> {
                        draft.detectionProperty().set(Optional.of(looked.found()));
                        take(draft, looked);
                    });
        });
    }

    /// Reads a file under other options; the preview follows.
    public void change(FileDraft draft, ImportOptions options) {
        draft.optionsProperty().set(Optional.of(options));
        jobs.start(
                Job.of("preview", draft.name()).about(draft),
                progress -> draft.look(options, PREVIEW_ROWS, progress),
                preview -> {
                    draft.previewProperty().set(Optional.of(preview));
                    changed.accept(draft);
                });
    }

    /// Changes a column of a file, and of all that are one table with it; the preview follows.
    void change(FileDraft draft, String column, UnaryOperator<ColumnOption> change) {
        Joining.with(draft).forEach(each -> Joining.change(each, column, change));
        draft.optionsProperty().get().ifPresent(options -> change(draft, options));
    }

    /// Takes a file, and all that are one table with it, to be about something else than it seems.
    void say(FileDraft draft, FileKind kind) {
        Joining.with(draft).stream().filter(each -> each != draft).forEach(each -> {
            each.kindProperty().set(Optional.of(kind));
            each.optionsProperty().get().ifPresent(options -> each.optionsProperty()
                    .set(Optional.of(options.about(kind))));
        });
        if (draft.kind() != kind) {
            draft.kindProperty().set(Optional.of(kind));
            draft.optionsProperty().get().ifPresent(options -> change(draft, options.about(kind)));
        }
    }

    /// What is done about the cells that disagree with their columns.
    Misreadings misreadings() {
        return new Misreadings(this, jobs);
    }

    /// How dates are read that can be read two ways.
    Datings datings() {
        return new Datings(this, choices);
    }

    /// How numbers are read that can be read two ways.
    Signings signings() {
        return new Signings(this, choices);
    }

    /// Puts the tables of a file in its place and returns them.
    private List<FileDraft> unfolded(FileDraft file, List<Format> tables) {
        var unfolded = tables.stream()
                .map(table -> new FileDraft(file.file(), Optional.of(table)))
                .toList();
        Jobs.onScreen(() -> {
            int place = drafts.indexOf(file);
            if (place >= 0) {
                boolean shown = chosen.get().equals(Optional.of(file));
                drafts.remove(place);
                drafts.addAll(place, unfolded);
                chosen.set(shown ? Optional.of(unfolded.getFirst()) : chosen.get());
            }
        });
        return unfolded;
    }

    private void begin() {
        chosen.set(chosen.get().or(() -> drafts.stream().findFirst()));
        look();
    }

    private void look() {
        var open = drafts.stream().filter(FileDraft::isOpen).toList();
        if (!open.isEmpty()) {
            jobs.startAfter(PAGE_FRAMES, Job.of("detect", open.size()), progress -> look(open, progress), _ -> {
                join();
                datings().answer();
                signings().answer();
            });
        }
    }

    /// Puts files of the same columns together; previews of those that are read otherwise now follow.
    void join() {
        var changed = Joining.over(drafts);
        if (!changed.isEmpty()) {
            jobs.start(
                    Job.of("together", changed.size()).about(changed),
                    progress -> changed.stream()
                            .map(draft ->
                                    draft.look(draft.optionsProperty().get().orElseThrow(), PREVIEW_ROWS, progress))
                            .toList(),
                    seen -> IntStream.range(0, seen.size())
                            .forEach(i -> changed.get(i).previewProperty().set(Optional.of(seen.get(i)))));
        }
    }

    private List<FileDraft> look(List<FileDraft> open, Progress progress) {
        for (int i = 0; i < open.size(); i++) {
            look(open.get(i), progress.part((double) i / open.size(), (i + 1.0) / open.size()));
        }
        return open;
    }

    private void look(FileDraft draft, Progress progress) {
        try {
            var tables = draft.format().isPresent() || draft.again().isPresent()
                    ? List.<Format>of()
                    : Formats.of(draft.file(), progress.part(0, 0.1));
            if (!tables.isEmpty()) {
                look(unfolded(draft, tables), progress.part(0.1, 1));
                return;
            }
            var found = Looked.at(draft, choices, progress.part(0.1, 1));
            var rejects = Rejects.of(draft, found, progress.part(1, 1));
            var read = draft.again().map(Source::options).orElseGet(found::options);
            var preview = draft.look(read, PREVIEW_ROWS, progress.part(1, 1));
            Jobs.onScreen(() -> draft.changes().together(() -> {
                draft.detected(found);
                draft.rejectsProperty().set(Optional.of(rejects));
                draft.previewProperty().set(Optional.of(preview));
                looked.accept(draft);
            }));
        } catch (Problem problem) {
            Jobs.onScreen(() -> draft.failed(problem));
        }
    }
}
