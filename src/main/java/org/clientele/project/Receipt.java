package org.clientele.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clientele.table.Role;

/// What is left of an erasure: who did it, when and why, how much went, what was looked through after it, and
/// by what the person is known again. It holds no value of them.
///
/// @param token what stands for the person in the log
/// @param home what was searched of the user's folder; none in a receipt of before that was done
/// @param lastBackup when the last backup that still has the person is superfluous, if one has
public record Receipt(
        String token,
        String who,
        Instant at,
        String reason,
        Counts counts,
        Scan scan,
        Optional<Home> home,
        Optional<LocalDate> lastBackup,
        List<Mark> marks) {

    /// What went.
    ///
    /// @param sources of how many sources something went
    /// @param rows rows of the person
    /// @param cells cells of others that lost words
    /// @param records records that were rejected or mended
    /// @param entries entries of ledgers
    /// @param decisions values in what was decided, at any moment of the history
    /// @param looks ways in which something was looked at
    /// @param shown times at which values were shown, which now name a token
    public record Counts(
            int sources, long rows, long cells, long records, int entries, int decisions, int looks, int shown) {}

    /// What was looked through in the file that was written.
    ///
    /// @param blocks blocks of the file, unsealed
    /// @param texts texts of columns, unpacked
    /// @param words words of the person that were looked for
    /// @param sought how many of them were long enough to be looked for in blocks
    public record Scan(long blocks, long texts, int words, long sought) {}

    /// What was looked through beside projects: settings, lists and logs of the program.
    ///
    /// @param places where a word of the person was written over
    public record Home(int files, int places) {}

    /// What stands for a value by which the person is known again.
    public record Mark(Role role, String token) {}

    public Receipt {
        marks = List.copyOf(marks);
    }
}
