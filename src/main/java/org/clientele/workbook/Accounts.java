package org.clientele.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clientele.report.Grounds;
import org.clientele.report.Stage;
import org.clientele.source.ColumnOption;
import org.clientele.source.FileDigest;
import org.clientele.source.Mend;
import org.clientele.source.Quarantine;
import org.clientele.source.Reason;
import org.clientele.source.Rejected;
import org.clientele.source.Source;
import org.clientele.spec.Progress;
import org.clientele.words.Mention;
import org.clientele.words.Words;

/// Answers how a figure of the account of a file is known: what it counts, that the parts make up the whole, how the
/// file is read, and the records that were not. Nothing is computed: the file was counted when it was read.
public record Accounts(Words words) {

    /// The kinds of figures of an account.
    public static final String REJECTED = "account-rejected";

    public static final String LOADED = "account-loaded";
    public static final String SKIPPED = "account-skipped";
    public static final String RECORDS = "account-records";
    public static final String LINES = "account-lines";
    public static final String MISFITS = "account-misfits";

    /// Returns what the figure rests on.
    public Grounds of(FileCount reading, Progress progress) {
        var counts = reading.account().counts();
        return new Grounds(
                reading.figure().title(),
                words.written(reading.figure().said()),
                words.text("how." + reading.figure().kind()),
                said(reading),
                behind(reading).size(),
                words.text(
                        "know.account",
                        counts.records(),
                        counts.loaded(),
                        counts.rejected(),
                        counts.skipped(),
                        counts.erased()),
                counts.records() == counts.loaded() + counts.rejected() + counts.skipped() + counts.erased()
                        ? Grounds.Agreement.SAME
                        : Grounds.Agreement.DIFFERENT,
                List.of(stage(reading, progress)));
    }

    private List<String> said(FileCount reading) {
        var spans = reading.account().spans();
        var said = new ArrayList<String>();
        said.add(words.text(
                "know.account.lines",
                spans.lines(),
                spans.loaded(),
                spans.rejected(),
                spans.skipped(),
                spans.header(),
                spans.empty()));
        if (reading.account().counts().rejected() > Source.LISTED) {
            said.add(words.text("know.account.listed", Source.LISTED));
        }
        return said;
    }

    /// The ways in which the file is read.
    private Stage stage(FileCount reading, Progress progress) {
        var digest = reading.digest()
                .or(() -> reading.file().flatMap(file -> FileDigest.of(file, progress)))
                .orElse("");
        var details = new ArrayList<String>();
        if (!digest.isEmpty()) {
            details.add(words.text("know.account.digest", digest));
        }
        details.addAll(ways(reading));
        return new Stage(
                reading.label(),
                reading.label(),
                words.text("know.account.file"),
                words.text("know.rows", reading.account().counts().loaded()),
                details,
                reading.options().digest().substring(0, 8));
    }

    private List<String> ways(FileCount reading) {
        var options = reading.options();
        var dialect = options.dialect();
        var ways = new ArrayList<String>();
        options.format()
                .ifPresentOrElse(
                        format -> ways.add(words.text("know.account.format", format.toString())),
                        () -> ways.add(words.text(
                                "know.account.cut",
                                words.name(dialect.encoding()),
                                dialect.delimiter().equals("\t") ? words.text("know.account.tab") : dialect.delimiter(),
                                dialect.quote(),
                                words.name(dialect.header()))));
        ways.add(words.text(
                "know.account.columns",
                options.columns().stream().filter(ColumnOption::keep).count(),
                options.columns().stream()
                        .filter(ColumnOption::keep)
                        .map(column -> column.name() + " (" + words.name(column.type()) + ")")
                        .collect(Collectors.joining(", "))));
        if (!options.mends().isEmpty()) {
            ways.add(words.text("know.account.mends", options.mends().size()));
        }
        return ways;
    }

    /// Returns the records that were not read, with their lines and reasons, or those that were left out.
    public List<Layer> layers(FileCount reading) {
        var records = behind(reading);
        if (records.isEmpty()) {
            return List.of();
        }
        var sheet = new Quarantine(
                        records,
                        Map.of(),
                        reason -> words.text(reason.key(), reason.args().toArray()))
                .sheet();
        return List.of(new Layer(
                sheet.columns(List.of("line", "reason", "text")), "", reading.label(), List.of("line", "reason")));
    }

    /// Of what was loaded the rows are the table itself, and of lines nothing is listed.
    private static List<Rejected> behind(FileCount reading) {
        return switch (reading.figure().kind()) {
            case REJECTED, RECORDS -> reading.account().rejected();
            case SKIPPED ->
                reading.options().mends().stream()
                        .filter(mend -> mend.cells().isEmpty())
                        .map(Accounts::left)
                        .toList();
            default -> List.of();
        };
    }

    private static Rejected left(Mend mend) {
        return new Rejected(mend.line(), Reason.of("know.account.left"), mend.was());
    }

    /// Returns a figure of the account of a source of the workbook by its kind.
    public static Optional<FileCount> of(Source source, String kind, Words words) {
        var counts = source.counts();
        var said =
                switch (kind) {
                    case REJECTED -> counts.rejected();
                    case LOADED -> counts.loaded();
                    case SKIPPED -> counts.skipped();
                    case RECORDS -> counts.records();
                    case LINES -> counts.lines();
                    case MISFITS -> source.misfits().size();
                    default -> -1L;
                };
        return said < 0 ? Optional.empty() : Optional.of(FileCount.of(source, Mention.of(words, kind, said)));
    }
}
