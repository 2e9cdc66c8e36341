package org.clientele.project.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.project.Privately;
import org.clientele.spec.Problem;
import org.clientele.spec.Unwritable;

/// Keeps a project as it was found, where more of it cannot be read than a stopped process leaves: it may be
/// damage, and what cannot be read is made zeros when the file is opened to be written.
final class AsFound {

    /// How many writes a process leaves unfinished that is stopped; where the power goes there may be more.
    private static final int ONE_STOP = 1;

    private static final String KEPT = "as-found";

    private AsFound() {}

    static boolean isMoreThanAStop(int unfinished) {
        return unfinished > ONE_STOP;
    }

    /// Returns what is to be said of it; nothing where no copy is needed. There is one copy of each state.
    ///
    /// @throws Problem if the copy cannot be written; then nothing was changed
    static Optional<Problem> keep(Path file, Kind kind, int unfinished) {
        if (kind != Kind.PROJECT || !isMoreThanAStop(unfinished)) {
            return Optional.empty();
        }
        var kept = names(file)
                .takeWhile(Files::exists)
                .filter(copy -> isSame(file, copy))
                .findFirst();
        return Optional.of(new Problem(
                "project.as-found",
                file.toString(),
                unfinished,
                kept.orElseGet(() -> copy(file)).toString()));
    }

    /// An opening that was stopped left a copy of the same state.
    private static boolean isSame(Path file, Path copy) {
        try {
            return Files.mismatch(file, copy) < 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path copy(Path file) {
        var kept = names(file).filter(Files::notExists).findFirst().orElseThrow();
        boolean done = false;
        try {
            Privately.copy(file, kept);
            done = true;
            return kept;
        } catch (IOException e) {
            throw Unwritable.of(kept, e, "problem.project.create");
        } finally {
            if (!done) {
                Copy.drop(kept);
            }
        }
    }

    private static Stream<Path> names(Path file) {
        return Stream.concat(Stream.of(KEPT), IntStream.iterate(2, n -> n + 1).mapToObj(n -> KEPT + "-" + n))
                .map(said -> Aside.beside(file, said));
    }
}
