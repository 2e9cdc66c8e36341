package org.clientele.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clientele.job.Jobs;
import org.clientele.job.Running;
import org.clientele.project.keys.Credential;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.RecoveryKey;
import org.clientele.project.keys.Slot;
import org.clientele.project.keys.Slots;
import org.clientele.spec.Progress;

/// Where a project waits for its password.
public final class Gate {

    private final ReadOnlyObjectWrapper<Optional<Path>> waiting = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Integer> refusals = new ReadOnlyObjectWrapper<>(0);
    private final ReadOnlyObjectWrapper<Optional<Tried>> tried = new ReadOnlyObjectWrapper<>(Optional.empty());
    private BiConsumer<Path, Credential> opener = (_, credential) -> credential.close();
    private BiConsumer<Path, Recovery> recoverer = (_, recovery) -> recovery.close();
    private Slots slots = Slots.none();
    private Optional<Stop> back = Optional.empty();

    /// Which password of how many is compared with the one that was given.
    public record Tried(int which, int of) {}

    /// The words of a recovery kit, and the password that a user is to have from then on.
    public record Recovery(RecoveryKey kit, String user, Password fresh) implements AutoCloseable {

        @Override
        public void close() {
            kit.close();
            fresh.close();
        }
    }

    /// Says who opens a project with what was given; that is to be closed then.
    public void onAnswer(BiConsumer<Path, Credential> opens) {
        opener = opens;
    }

    /// Says who opens a project by a recovery kit; what was given is to be closed then.
    public void onRecovery(BiConsumer<Path, Recovery> recovers) {
        recoverer = recovers;
    }

    /// The project that waits.
    public ReadOnlyObjectProperty<Optional<Path>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /// How often what was given did not open it.
    public ReadOnlyObjectProperty<Integer> refusalsProperty() {
        return refusals.getReadOnlyProperty();
    }

    /// How far it is with several passwords; nothing where nobody waits for it.
    public ReadOnlyObjectProperty<Optional<Tried>> triedProperty() {
        return tried.getReadOnlyProperty();
    }

    /// Says how many passwords were compared with the one that was given.
    public void tried(int done, int all) {
        tried.set(all > 1 && done < all ? Optional.of(new Tried(done + 1, all)) : Optional.empty());
    }

    /// Returns a progress that also says here how many were compared, as long as what asked for it runs.
    public Progress telling(Progress progress, Supplier<Optional<Running<?>>> running) {
        return (done, all) -> {
            progress.at(done, all);
            Jobs.onScreen(() -> running.get().ifPresent(_ -> tried((int) done, (int) all)));
        };
    }

    /// @param ways whose passwords there are, and whether there is a recovery kit
    public void ask(Path file, Slots ways) {
        slots = ways;
        back = Optional.empty();
        refusals.set(0);
        waiting.set(Optional.of(file));
    }

    /// Says where one was when the project that waits was locked.
    public void returning(Stop stop) {
        back = Optional.of(stop);
    }

    /// Returns where to go when it is open again, if one was in it before.
    public Optional<Stop> back() {
        return back;
    }

    /// Returns whose passwords open the project that waits.
    public List<String> users() {
        return slots.labels();
    }

    /// Returns whether a recovery kit opens it.
    public boolean isRecoverable() {
        return slots.all().stream().anyMatch(Slot::isRecovery);
    }

    /// Begins anew, as if nothing had been given.
    public void retry() {
        refusals.set(0);
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

    public void recover(Recovery recovery) {
        waiting.get().ifPresentOrElse(file -> recoverer.accept(file, recovery), recovery::close);
    }
}
