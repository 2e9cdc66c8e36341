package org.clientele.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clientele.job.Jobs;

/// The newest thing the window tells the user; may be told from any thread.
public final class Notices {

    private final ReadOnlyObjectWrapper<Optional<Notice>> newest = new ReadOnlyObjectWrapper<>(Optional.empty());

    public void tell(Notice notice) {
        Jobs.onScreen(() -> newest.set(Optional.of(notice)));
    }

    public void dismiss() {
        newest.set(Optional.empty());
    }

    public ReadOnlyObjectProperty<Optional<Notice>> newestProperty() {
        return newest.getReadOnlyProperty();
    }
}
