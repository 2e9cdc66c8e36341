package org.clientele.ui.imports;

import java.util.Optional;
import org.clientele.source.Account;
import org.clientele.source.Counts;
import org.clientele.source.Source;
import org.clientele.ui.Knowable;
import org.clientele.ui.Session;
import org.clientele.ui.Statement;
import org.clientele.words.Mention;
import org.clientele.words.Spoken;
import org.clientele.words.Words;
import org.clientele.workbook.Accounts;
import org.clientele.workbook.FileCount;

/// Says what becomes of the records of a file so that each figure can be asked how it is known, before anything is
/// brought in.
record AccountKnowing(Session session, Words words) {

    void account(Statement account, FileDraft draft, Counts counts) {
        say(
                account,
                draft,
                Spoken.of(
                        words,
                        "import.account",
                        figure(Accounts.RECORDS, counts.records()),
                        figure(Accounts.LOADED, counts.loaded()),
                        figure(Accounts.REJECTED, counts.rejected()),
                        figure(Accounts.SKIPPED, counts.skipped()),
                        figure(Accounts.LINES, counts.lines())));
    }

    void rejected(Statement title, FileDraft draft, Counts counts) {
        say(title, draft, Spoken.of(words, "import.rejected", figure(Accounts.REJECTED, counts.rejected())));
    }

    private Mention figure(String kind, long count) {
        return Mention.of(words, kind, count);
    }

    private void say(Statement statement, FileDraft draft, Spoken said) {
        new Knowable(session, words, Optional::empty)
                .tell(statement, said, figure -> reading(draft, figure).ifPresent(session::ask));
    }

    private static Optional<FileCount> reading(FileDraft draft, Mention figure) {
        var digest = draft.again().map(Source::fileDigest);
        return draft.optionsProperty().get().flatMap(options -> draft.left()
                .map((Account account) -> new FileCount(
                        draft.name(),
                        Optional.of(draft.file()).filter(_ -> draft.isFile()),
                        digest,
                        options,
                        account,
                        figure)));
    }
}
