package org.clientele.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.source.ColumnGuess;
import org.clientele.source.ColumnOption;
import org.clientele.source.Counts;
import org.clientele.source.Detection;
import org.clientele.source.Dialect;
import org.clientele.source.Escape;
import org.clientele.source.Format;
import org.clientele.source.Frame;
import org.clientele.source.Guess;
import org.clientele.source.ImportOptions;
import org.clientele.source.Mend;
import org.clientele.source.Mender;
import org.clientele.source.Spans;
import org.clientele.source.SumRows;
import org.clientele.source.TotalRow;
import org.clientele.spec.Progress;
import org.clientele.table.Privacy;
import org.clientele.words.Words;

/// What was read off a file, as the command line prints it: values by their names in workbooks, reasons as sentences.
///
/// @param table which of the tables of its file it is, where the format has such
/// @param total a last row that sums up the others and is read as one of them
/// @param sums all rows that are sums of those above, and are read unless they are to be left out
record Detected(
        String file,
        Optional<Format> format,
        Optional<Picked.Place> table,
        Said encoding,
        Said delimiter,
        String quote,
        Escape escape,
        Frame frame,
        Said header,
        Said kind,
        long records,
        Lost account,
        List<String> notes,
        Optional<TotalRow> total,
        List<TotalRow> sums,
        List<Way> readings,
        List<Column> columns) {

    /// What becomes of every record, and of those rejected the first ones.
    record Lost(Counts records, Spans lines, List<Refusal> rejected) {

        private static final int SHOWN = 20;

        static Lost of(Detection found, Words words) {
            var account = found.account();
            var shown = account.rejected().stream().limit(SHOWN).toList();
            var mends = new Mender(found.options()).propose(shown);
            var refusals = shown.stream()
                    .map(each -> new Refusal(
                            each.line(),
                            words.text(each.reason().key(), each.reason().args().toArray()),
                            each.text(),
                            Optional.ofNullable(mends.get(each)).map(Mend::cells)))
                    .toList();
            return new Lost(account.counts(), account.spans(), refusals);
        }
    }

    /// @param mend the cells proposed; none where the record is part of the one before
    record Refusal(long line, String reason, String text, Optional<List<String>> mend) {}

    /// A guess, how sure it is, and why.
    record Said(String value, double confidence, String reason) {

        static Said of(Guess<?> guess, Words words) {
            var reason = guess.reason();
            return new Said(
                    guess.value().toString(),
                    guess.confidence(),
                    words.text(reason.key(), reason.args().toArray()));
        }
    }

    /// One of several ways in which a file can be read.
    ///
    /// @param number what it is chosen by
    /// @param taken whether it is the one described
    record Way(int number, boolean taken, Dialect dialect, String reason) {

        private static Way of(Detection found, int place, Words words) {
            var reading = found.readings().get(place);
            var reason = reading.reason();
            return new Way(
                    place + 1,
                    reading.dialect().equals(found.dialect()),
                    reading.dialect(),
                    words.text(reason.key(), reason.args().toArray()));
        }
    }

    record Column(
            String name,
            Said type,
            Said role,
            Privacy privacy,
            String format,
            long missing,
            long misfits,
            List<String> examples) {

        static Column of(ColumnGuess guess, ColumnOption option, Words words) {
            return new Column(
                    guess.name(),
                    Said.of(guess.type(), words),
                    Said.of(guess.role(), words),
                    option.guard(),
                    guess.format(),
                    guess.missing(),
                    guess.misfits(),
                    guess.examples());
        }
    }

    /// @param read how it is read, with what somebody said otherwise
    static Detected of(String file, Detection found, ImportOptions read, Words words) {
        return of(file, found, read, Optional.empty(), new Totals(Optional.empty(), List.of()), words);
    }

    /// @param read how it is read, with what somebody said otherwise
    static Detected of(Picked found, ImportOptions read, Words words) {
        var totals = new Totals(
                TotalRow.of(found.file(), found.detection()),
                SumRows.of(found.file(), found.detection(), Progress.NONE).stream()
                        .map(row -> new TotalRow(row.line(), row.was()))
                        .toList());
        return of(found.file().toString(), found.detection(), read, found.place(), totals, words);
    }

    private record Totals(Optional<TotalRow> last, List<TotalRow> all) {}

    private static Detected of(
            String file,
            Detection found,
            ImportOptions read,
            Optional<Picked.Place> table,
            Totals totals,
            Words words) {
        return new Detected(
                file,
                found.format(),
                table,
                Said.of(found.encoding(), words),
                Said.of(found.delimiter(), words),
                found.dialect().quote(),
                found.dialect().escape(),
                found.dialect().frame(),
                Said.of(found.header(), words),
                Said.of(found.kind(), words),
                found.records(),
                Lost.of(found, words),
                found.notes().stream()
                        .map(note -> words.text(note.key(), note.args().toArray()))
                        .toList(),
                totals.last(),
                totals.all(),
                IntStream.range(0, found.readings().size())
                        .mapToObj(i -> Way.of(found, i, words))
                        .toList(),
                IntStream.range(0, found.columns().size())
                        .mapToObj(i ->
                                Column.of(found.columns().get(i), read.columns().get(i), words))
                        .toList());
    }
}
