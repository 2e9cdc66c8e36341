package org.clientele.source;

import org.clientele.source.database.Password;
import org.clientele.source.database.Query;
import org.clientele.source.database.Waiting;
import org.clientele.spec.Progress;

/// A query to a database, with the password that lets it be asked: the password is here and nowhere else.
///
/// @param waiting how long its server may be silent
public record Inquiry(Format.Query query, Password password, Waiting waiting) {

    /// So many rows are looked at before the whole answer is fetched.
    public static final int LOOKED_AT = 100_000;

    /// Looks at the first rows of the answer; types are what the server says they are.
    ///
    /// @throws org.clientele.spec.Problem if the server cannot be asked, or not this
    public Detection detection(Progress progress) {
        try (var answer = ask(LOOKED_AT, progress)) {
            return Detector.of(answer, query);
        }
    }

    public Preview preview(ImportOptions options, int rows, Progress progress) {
        try (var answer = ask(rows, progress)) {
            return new Importer(answer, options).preview(options, rows);
        }
    }

    /// Fetches the whole answer; nothing is left when it is cancelled.
    public Source source(ImportOptions options, Progress progress) {
        try (var answer = ask(0, progress)) {
            return Importer.read(answer, options, label(), progress);
        }
    }

    private Query ask(int most, Progress progress) {
        return Query.ask(query.server(), password, query.statement(), most, progress, waiting);
    }

    public Inquiry waiting(Waiting other) {
        return new Inquiry(query, password, other);
    }

    /// Returns what the answer is called.
    public String label() {
        return query.title() + " · " + query.server().label();
    }
}
