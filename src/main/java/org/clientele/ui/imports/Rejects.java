package org.clientele.ui.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.clientele.source.Account;
import org.clientele.source.Detection;
import org.clientele.source.ImportOptions;
import org.clientele.source.Mend;
import org.clientele.source.Mender;
import org.clientele.source.Quarantine;
import org.clientele.source.Reason;
import org.clientele.source.Rejected;
import org.clientele.source.SumRows;
import org.clientele.source.TotalRow;
import org.clientele.spec.Progress;
import org.clientele.table.Sheet;

/// The records of a file that cannot be brought in as they are, and what is proposed for them.
/// @param total a last row that sums up the others and is read as one of them
/// @param sums what leaves out the rows that are sums of those above
record Rejects(Account account, Map<Rejected, Mend> proposed, Optional<TotalRow> total, List<Mend> sums) {

    static Rejects of(FileDraft draft, Detection found, Progress progress) {
        var proposed = new Mender(found.options()).propose(found.account().rejected());
        var total = draft.isFile() ? TotalRow.of(draft.file(), found) : Optional.<TotalRow>empty();
        var sums = draft.isFile() ? SumRows.of(draft.file(), found, progress) : List.<Mend>of();
        var above = sums.stream()
                .filter(row -> total.isEmpty() || total.get().line() != row.line())
                .toList();
        return new Rejects(found.account(), proposed, total, above);
    }

    /// Returns what becomes of every record under what was chosen.
    Account under(List<Mend> chosen) {
        return account.mended(chosen)
                .without(sums.stream().filter(chosen::contains).toList());
    }

    /// Returns what was chosen for a record, or else what is proposed.
    Optional<Mend> mend(Rejected record, List<Mend> chosen) {
        return chosen(record, chosen).or(() -> Optional.ofNullable(proposed.get(record)));
    }

    /// Returns the cells of a record as they were chosen or are proposed, or else as they are written.
    List<String> cells(Rejected record, ImportOptions options) {
        return mend(record, options.mends())
                .map(Mend::cells)
                .filter(cells -> cells.size() == options.columns().size())
                .orElseGet(() -> new Mender(options).cells(record));
    }

    static Optional<Mend> chosen(Rejected record, List<Mend> chosen) {
        return chosen.stream()
                .filter(m -> m.line() == record.line() && m.was().equals(record.text()))
                .findFirst();
    }

    /// Returns the rejected records as a table, each with what was chosen or is proposed.
    Sheet sheet(List<Mend> chosen, Function<Reason, String> said) {
        var mends = new HashMap<Rejected, Mend>();
        account.rejected().forEach(each -> mend(each, chosen).ifPresent(mend -> mends.put(each, mend)));
        return new Quarantine(account.rejected(), mends, said).sheet();
    }

    /// Returns how many proposals nobody has taken yet.
    long open(List<Mend> chosen) {
        return proposed.keySet().stream()
                .filter(r -> chosen(r, chosen).isEmpty())
                .count();
    }

    /// Returns what was chosen with all proposals for what else is rejected.
    List<Mend> all(List<Mend> chosen) {
        var all = new ArrayList<>(chosen);
        proposed.forEach((record, mend) -> {
            if (chosen(record, chosen).isEmpty()) {
                all.add(mend);
            }
        });
        return all;
    }

    /// Returns what was chosen with this in the place of what was chosen for the same record.
    static List<Mend> with(List<Mend> chosen, Mend mend) {
        var all = new ArrayList<>(chosen);
        all.removeIf(m -> m.line() == mend.line());
        all.add(mend);
        return all;
    }

    static List<Mend> without(List<Mend> chosen, Rejected record) {
        return chosen.stream().filter(m -> m.line() != record.line()).toList();
    }
}
