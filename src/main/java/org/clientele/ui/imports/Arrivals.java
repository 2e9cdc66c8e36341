package org.clientele.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.clientele.job.Job;
import org.clientele.job.Jobs;
import org.clientele.source.Detection;
import org.clientele.source.Dialect;
import org.clientele.source.ImportOptions;
import org.clientele.source.Preview;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

/// The files that are about to be brought in, looked at in the background, and the one on the stage.
public final class Arrivals {

    private static final int PREVIEW_ROWS = 200;

    private final Jobs jobs;
    private final ObservableList<FileDraft> drafts = FXCollections.observableArrayList(
            draft -> new Observable[] {draft.optionsProperty(), draft.problemProperty(), draft.previewProperty()});
    private final ObjectProperty<Optional<FileDraft>> chosen = new SimpleObjectProperty<>(Optional.empty());

    public Arrivals(Jobs jobs) {
        this.jobs = jobs;
    }

    public ObservableList<FileDraft> drafts() {
        return drafts;
    }

    public ObjectProperty<Optional<FileDraft>> chosenProperty() {
        return chosen;
    }

    /// Adds files; one that is there already is not added again.
    public void add(List<Path> files) {
        for (var file : files) {
            if (drafts.stream().noneMatch(d -> d.file().equals(file))) {
                drafts.add(new FileDraft(file));
            }
        }
        if (chosen.get().isEmpty() && !drafts.isEmpty()) {
            chosen.set(Optional.of(drafts.getFirst()));
        }
        look();
    }

    public void remove(FileDraft draft) {
        drafts.remove(draft);
        if (chosen.get().equals(Optional.of(draft))) {
            chosen.set(drafts.stream().findFirst());
        }
        look();
    }

    /// Forgets all files and stops looking at them.
    public void clear() {
        jobs.cancel("detect");
        jobs.cancel("preview");
        drafts.clear();
        chosen.set(Optional.empty());
    }

    /// Reads a file another way; its columns are looked at anew where it is cut another way.
    public void cut(FileDraft draft, Dialect dialect) {
        jobs.start(
                Job.of("preview", draft.name()),
                progress -> Detection.under(draft.file(), dialect, progress),
                found -> change(draft, found.options()));
    }

    /// Reads a file under other options; the preview follows.
    public void change(FileDraft draft, ImportOptions options) {
        draft.optionsProperty().set(Optional.of(options));
        jobs.start(
                Job.of("preview", draft.name()),
                _ -> Preview.of(draft.file(), options, PREVIEW_ROWS),
                preview -> draft.previewProperty().set(Optional.of(preview)));
    }

    private void look() {
        var open = drafts.stream().filter(FileDraft::isOpen).toList();
        if (!open.isEmpty()) {
            jobs.start(Job.of("detect", open.size()), progress -> look(open, progress), List::size);
        }
    }

    private static List<FileDraft> look(List<FileDraft> open, Progress progress) {
        for (int i = 0; i < open.size(); i++) {
            look(open.get(i), progress.part((double) i / open.size(), (i + 1.0) / open.size()));
        }
        return open;
    }

    private static void look(FileDraft draft, Progress progress) {
        try {
            var found = Detection.of(draft.file(), progress);
            var preview = Preview.of(draft.file(), found.options(), PREVIEW_ROWS);
            Jobs.onScreen(() -> {
                draft.detected(found);
                draft.previewProperty().set(Optional.of(preview));
            });
        } catch (Problem problem) {
            Jobs.onScreen(() -> draft.failed(problem));
        }
    }
}
