package org.clientele.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.History;

/// An open project file: what was brought in and put away, and every workbook that was accepted. All that a method has
/// kept is on the disk when it returns.
public final class Project implements Deposits, AutoCloseable {

    /// What project files end with.
    public static final String ENDING = ".clientele";

    /// Makes a new project file with an empty workbook.
    ///
    /// @throws Problem if there is a file already or none can be made there
    public static Project create(Path file, BookJson json) {
        throw new UnsupportedOperationException();
    }

    /// Opens a project file, or changes nothing.
    ///
    /// @throws Problem if it is no project, of a newer program, damaged, not writable, or open elsewhere
    public static Project open(Path file, BookJson json) {
        throw new UnsupportedOperationException();
    }

    public Path file() {
        throw new UnsupportedOperationException();
    }

    /// Returns the name of the file without its ending.
    public String name() {
        throw new UnsupportedOperationException();
    }

    /// Returns the random id that it got when it was made.
    public String id() {
        throw new UnsupportedOperationException();
    }

    /// Returns what is to be said after opening, such as that it was not closed properly.
    public List<Problem> notes() {
        throw new UnsupportedOperationException();
    }

    /// Returns the history as it was last kept.
    public History history() {
        throw new UnsupportedOperationException();
    }

    /// Keeps the history, its current moment and its restore points.
    public void keep(History history) {
        throw new UnsupportedOperationException();
    }

    /// Puts away a source or a ledger under its id; one that is there already is not written again.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop; then nothing has changed
    public void keep(Deposit deposit, Progress progress) {
        throw new UnsupportedOperationException();
    }

    public boolean has(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T extends Deposit> T get(String id, Class<T> kind) {
        throw new UnsupportedOperationException();
    }

    /// Returns what was kept of a view (scroll, sort, sizes …), as JSON.
    public Optional<String> view(String name) {
        throw new UnsupportedOperationException();
    }

    public void keepView(String name, String json) {
        throw new UnsupportedOperationException();
    }

    /// Writes a copy that takes no more room than what is in it; a file that is there already is replaced only when the
    /// copy is whole.
    public void copyTo(Path other, Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
