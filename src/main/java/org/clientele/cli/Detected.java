package org.clientele.cli;

import java.util.List;
import java.util.Optional;
import org.clientele.source.ColumnGuess;
import org.clientele.source.Detection;
import org.clientele.source.Format;
import org.clientele.source.Guess;
import org.clientele.words.Words;

/// What was read off a file, as the command line prints it: values by their names in workbooks, reasons as sentences.
record Detected(
        String file,
        Optional<Format> format,
        Said encoding,
        Said delimiter,
        String quote,
        Said header,
        Said kind,
        long records,
        List<Column> columns) {

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

    record Column(String name, Said type, Said role, String format, long missing, long misfits, List<String> examples) {

        static Column of(ColumnGuess guess, Words words) {
            return new Column(
                    guess.name(),
                    Said.of(guess.type(), words),
                    Said.of(guess.role(), words),
                    guess.format(),
                    guess.missing(),
                    guess.misfits(),
                    guess.examples());
        }
    }

    static Detected of(String file, Detection found, Words words) {
        return new Detected(
                file,
                found.format(),
                Said.of(found.encoding(), words),
                Said.of(found.delimiter(), words),
                found.dialect().quote(),
                Said.of(found.header(), words),
                Said.of(found.kind(), words),
                found.records(),
                found.columns().stream().map(c -> Column.of(c, words)).toList());
    }
}
