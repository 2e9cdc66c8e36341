package org.clientele.ui.imports;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;

/// Counts how often one of several values has changed; what changes together counts once, so that a screen that shows
/// all of them is filled once.
final class Changes {

    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private boolean waiting;
    private boolean late;

    Changes(ObservableValue<?>... values) {
        for (var value : values) {
            value.subscribe(this::tell);
        }
    }

    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /// Tells of all that is changed here at its end.
    void together(Runnable act) {
        waiting = true;
        try {
            act.run();
        } finally {
            waiting = false;
            if (late) {
                late = false;
                tell();
            }
        }
    }

    private void tell() {
        if (waiting) {
            late = true;
        } else {
            count.set(count.get() + 1);
        }
    }
}
