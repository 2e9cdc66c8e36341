package org.clientele.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clientele.project.keys.Credential;

/// Where a project waits for its password.
public final class Gate {

    private final ReadOnlyObjectWrapper<Optional<Path>> waiting = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Integer> refusals = new ReadOnlyObjectWrapper<>(0);
    private BiConsumer<Path, Credential> opener = (_, credential) -> credential.close();

    /// Says who opens a project with what was given; that is to be closed then.
    public void onAnswer(BiConsumer<Path, Credential> opens) {
        opener = opens;
    }

    /// The project that waits.
    public ReadOnlyObjectProperty<Optional<Path>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /// How often what was given did not open it.
    public ReadOnlyObjectProperty<Integer> refusalsProperty() {
        return refusals.getReadOnlyProperty();
    }

    public void ask(Path file) {
        refusals.set(0);
        waiting.set(Optional.of(file));
    }

    public void refuse() {
        refusals.set(refusals.get() + 1);
    }

    public void leave() {
        waiting.set(Optional.empty());
        refusals.set(0);
    }

    /// Gives what may open the project that waits.
    public void give(Credential credential) {
        waiting.get().ifPresentOrElse(file -> opener.accept(file, credential), credential::close);
    }
}
