package org.clientele.ui.data;

import java.util.Optional;
import javafx.application.Platform;

/// What stands in the form of a filter that is not applied yet.
final class FilterDraft {

    private Optional<Asked> typed = Optional.empty();
    private Optional<Asked> given = Optional.empty();
    private boolean reopening;

    /// Says what stands in the form, or that it is closed.
    void typed(Optional<Asked> now) {
        typed = now;
    }

    /// Takes it away, and returns how the next form begins with it.
    Optional<Runnable> taken() {
        var form = typed;
        typed = Optional.empty();
        return form.map(asked -> () -> given = Optional.of(asked));
    }

    /// Opens a form that begins with something once the table is on the screen.
    void reopen(Runnable opening) {
        if (given.isPresent() && !reopening) {
            reopening = true;
            Platform.runLater(opening);
        }
    }

    /// Returns what a form begins with, once.
    Optional<Asked> given() {
        var begins = given;
        given = Optional.empty();
        reopening = false;
        return begins;
    }
}
