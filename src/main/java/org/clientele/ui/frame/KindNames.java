package org.clientele.ui.frame;

import java.util.Optional;
import javafx.util.StringConverter;
import org.clientele.project.audit.Action;
import org.clientele.words.Words;

/// What can be done to a project, and everything, as they are chosen from.
final class KindNames extends StringConverter<Optional<Action>> {

    private final Words words;

    KindNames(Words words) {
        this.words = words;
    }

    @Override
    public String toString(Optional<Action> kind) {
        return kind == null ? "" : kind.map(words::name).orElseGet(() -> words.text("audit.all"));
    }

    @Override
    public Optional<Action> fromString(String name) {
        throw new UnsupportedOperationException();
    }
}
