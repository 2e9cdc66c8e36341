package org.clientele.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clientele.job.Jobs;

/// What the window tells the user and they have not closed yet; may be told from any thread.
public final class Notices {

    /// Who closed none of so many reads none of them.
    private static final int MOST = 50;

    private final ReadOnlyObjectWrapper<List<Notice>> standing = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Notice>> newest = new ReadOnlyObjectWrapper<>(Optional.empty());

    public Notices() {
        standing.subscribe(all -> newest.set(all.stream().findFirst()));
    }

    /// Puts a notice before the others; the one that says the same goes, and whatever was done before.
    public void tell(Notice notice) {
        Jobs.onScreen(() -> {
            var all = new ArrayList<>(standing.get());
            all.removeIf(old -> old.kind() == Notice.Kind.DONE || old.text().equals(notice.text()));
            all.addFirst(notice);
            standing.set(List.copyOf(all.subList(0, Math.min(all.size(), MOST))));
        });
    }

    public void dismiss(Notice notice) {
        standing.set(standing.get().stream().filter(old -> old != notice).toList());
    }

    /// Closes all of them.
    public void dismiss() {
        standing.set(List.of());
    }

    /// All of them, the newest first.
    public ReadOnlyObjectProperty<List<Notice>> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Notice>> newestProperty() {
        return newest.getReadOnlyProperty();
    }
}
