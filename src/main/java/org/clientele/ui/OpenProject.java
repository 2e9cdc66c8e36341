package org.clientele.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clientele.project.Access;
import org.clientele.project.DataMap;
import org.clientele.project.Erasure;
import org.clientele.project.Findings;
import org.clientele.project.Receipt;
import org.clientele.project.Retention;
import org.clientele.project.Unsynced;
import org.clientele.project.audit.Disclosure;
import org.clientele.project.backup.Backup;
import org.clientele.project.backup.Backups;
import org.clientele.project.keys.Member;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Unlocking;
import org.clientele.source.Source;
import org.clientele.spec.Deposit;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.History;

/// The open project as the window needs it: what was decided, made durable at once, and what computes it.
public interface OpenProject extends AutoCloseable {

    String name();

    /// Returns the random id that the project got when it was made.
    String id();

    /// Makes a backup of the project as it is now, which is not verified yet.
    ///
    /// @throws Problem if it cannot be written
    Backup backUp(Backups backups);

    /// Checks a backup of the project.
    ///
    /// @throws Problem if it does not hold what the project held
    /// @throws java.util.concurrent.CancellationException if the user asked to stop; then it stays unverified
    default Backup verified(Backup backup, Backups backups, Progress progress) {
        return backups.verify(backup, progress);
    }

    Path file();

    /// Returns what is to be said after opening, such as that it was not closed properly.
    default List<Problem> notes() {
        return List.of();
    }

    History history();

    /// Writes a copy of the project as it is now into another file, there whole or not at all, and reads it back.
    ///
    /// @throws Problem if it cannot be written there, or does not read back as it was
    void copyTo(Path file, Progress progress);

    /// Makes a history durable before it returns.
    void keep(History history);

    /// Makes a step durable before it returns: what it puts away, and the history with it.
    default void keep(List<? extends Deposit> ledgers, History history) {
        ledgers.forEach(ledger -> keep(ledger, Progress.NONE));
        keep(history);
    }

    /// Returns the last step, if that could not be kept.
    default Unsynced unsynced() {
        return Unsynced.NOTHING;
    }

    /// Says who is told, on any thread, when something in the file turns out to be damaged.
    default void onDamage(Runnable told) {}

    /// Saves everything that is open in another file, and the step that could not be kept; closes this and opens that.
    ///
    /// @param backups gives the backups, opened by this
    default OpenProject elsewhere(Path to, Function<Unlocking, Backups> backups, Progress progress) {
        throw new Problem("problem.keys.none", file().toString());
    }

    /// Puts a deposit away under its id.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop; then nothing has changed
    void keep(Deposit deposit, Progress progress);

    /// Puts several away, all or none.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop; then nothing has changed
    void keep(List<? extends Deposit> deposits, Progress progress);

    /// Returns where the file of a source lay when it was brought in, as [org.clientele.workbook.Whereabouts] names it.
    Optional<String> place(String source);

    /// Remembers where the file of a source lies: a label, which decides nothing.
    void keepPlace(String source, String place);

    /// Returns how something was last looked at, as text.
    default Optional<String> view(String name) {
        return Optional.empty();
    }

    /// Keeps how something is looked at; no part of the history.
    default void keepView(String name, String form) {}

    Evaluator evaluator();

    AuditLog audit();

    /// Records that personal values were shown; durable before it returns.
    void record(Disclosure shown);

    /// Returns when personal values were shown, the newest first.
    List<Disclosure> disclosures();

    /// Returns the receipts of those who were erased from it, the oldest first.
    default List<Receipt> receipts() {
        return List.of();
    }

    /// Returns who can open it; nothing where it is no file.
    default Optional<Access> access() {
        return Optional.empty();
    }

    /// Returns who has it open.
    default Member member() {
        return access().map(Access::member).orElse(Member.ALONE);
    }

    /// Returns until when the table of a node is to be kept.
    default Retention retention(String table) {
        return Retention.none(table);
    }

    /// Decides until when a table is to be kept; durable before it returns.
    ///
    /// @throws Problem if who has it open may not
    default void keep(Retention retention) {}

    /// Closes this, writes the file anew under these keys, and opens it.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop; then the file is as it was
    default OpenProject rekeyed(Protection fresh, Progress progress) {
        throw new Problem("problem.keys.none", file().toString());
    }

    /// Returns what erasing a customer would take away, and changes nothing.
    ///
    /// @throws Problem if nobody knows this customer
    default Findings findings(String customer, Progress progress) {
        throw new Problem("problem.subject.unknown", customer);
    }

    /// Closes this, erases a customer from the file, and opens it, also where that failed or was stopped.
    default ErasedProject erased(Erasure.Request request, Progress progress) {
        throw new Problem("problem.subject.unknown", request.customer());
    }

    /// Returns what of a source may come in: nothing of who was erased.
    default Source admitted(Source source, Progress progress) {
        return source;
    }

    /// Returns the map of its data.
    ///
    /// @param backups the backups of it that are known
    /// @throws Problem if who has it open may not read its log
    default DataMap map(List<Backup> backups, Progress progress) {
        throw new Problem("problem.project.none");
    }

    /// Writes down beside its backups who was erased.
    default void remember(Backups backups) {}

    @Override
    void close();
}
