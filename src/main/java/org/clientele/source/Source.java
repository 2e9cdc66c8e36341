package org.clientele.source;

import java.util.List;
import org.clientele.spec.Deposit;
import org.clientele.table.Sheet;

/// Rows as they were brought in, with everything that was not: the one thing that comes from outside.
///
/// @param id the digest of the file's bytes and of the options; the same bytes read the same way are the same source
/// @param fileDigest the SHA-256 of the file as it lies on the disk
/// @param label the name of the file, for people only
/// @param rows named by id and record number, the first record after the header being 1
public record Source(
        String id,
        String fileDigest,
        String label,
        FileKind kind,
        ImportOptions options,
        Sheet rows,
        Misfits misfits,
        Account account)
        implements Deposit {

    /// How many rejected records are kept with their text.
    public static final int LISTED = 10_000;

    /// Returns the rejected records, at most [#LISTED]; [#counts] has them all.
    public List<Rejected> rejected() {
        return account.rejected();
    }

    public Counts counts() {
        return account.counts();
    }

    /// Returns this source said to be about something else.
    public Source about(FileKind other) {
        return new Source(id, fileDigest, label, other, options, rows, misfits, account);
    }
}
