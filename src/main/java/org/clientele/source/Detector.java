package org.clientele.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

/// Looks at all rows of a file whose dialect is known or guessed.
final class Detector {

    private Detector() {}

    static Detection of(Path file, Progress progress) {
        var encoding = EncodingSniffer.of(file, progress.part(0, 0.3));
        try (var intake = Intake.open(file, progress.part(0.3, 1))) {
            NoTable.check(file, intake, encoding.value());
            var cut = DialectSniffer.of(Sample.head(intake, encoding.value()), encoding.value())
                    .best();
            if (cut.sample().rows().isEmpty()) {
                throw new Problem("problem.source.no-record", Intake.name(file));
            }
            var sample = cut.sample();
            var header = HeaderSniffer.of(sample);
            var dialect = sample.dialect().headed(header.header().value()).framed(header.frame());
            var delimiter = new Guess<>(dialect.delimiter(), Math.min(1, cut.regular()), delimiter(sample, cut));
            var table = Table.of(intake, dialect, sample.width());
            return table.detection(encoding, delimiter, header.header());
        }
    }

    private static Reason delimiter(Sample sample, DialectSniffer.Cut cut) {
        return sample.width() == 1
                ? Reason.of("delimiter-reason.one-column")
                : Reason.of("delimiter-reason.regular", cut.regular(), sample.width());
    }

    static Detection under(Path file, Dialect dialect, Progress progress) {
        try (var intake = Intake.open(file, progress)) {
            NoTable.check(file, intake, dialect.encoding());
            var sample = Sample.of(intake, dialect);
            if (sample.rows().isEmpty()) {
                throw new Problem("problem.source.no-record", Intake.name(file));
            }
            var said = Reason.of("dialect-reason.said");
            return Table.of(intake, dialect, sample.width())
                    .detection(
                            new Guess<>(dialect.encoding(), 1, said),
                            new Guess<>(dialect.delimiter(), 1, said),
                            new Guess<>(dialect.header(), 1, said));
        }
    }

    /// All rows, counted.
    private record Table(Dialect dialect, List<String> names, List<TypeCounter> counters, Account account) {

        static Table of(Intake intake, Dialect dialect, int width) {
            var splitter = new Splitter(intake.utf8(dialect.encoding()), dialect);
            var records = new Records(splitter, dialect, width);
            var counters =
                    IntStream.range(0, width).mapToObj(_ -> new TypeCounter()).toList();
            try (var belt = new Belt(counters, IntStream.range(0, width).toArray())) {
                while (records.next()) {
                    if (belt.add(splitter)) {
                        belt.settle();
                        belt.turn();
                    }
                }
                belt.finish();
            }
            return new Table(dialect, Names.of(records.header(), width), counters, records.account());
        }

        Detection detection(Guess<Encoding> encoding, Guess<String> delimiter, Guess<Header> header) {
            var rules = new ArrayList<TypeRule>();
            var sought = new ArrayList<Roles.Column>();
            for (int i = 0; i < names.size(); i++) {
                rules.add(TypeRule.of(counters.get(i), names.get(i)));
                sought.add(new Roles.Column(names.get(i), rules.get(i).type(), counters.get(i)));
            }
            var roles = Roles.of(sought);
            var columns = IntStream.range(0, names.size())
                    .mapToObj(i -> rules.get(i).guess(names.get(i), roles.get(i), counters.get(i)))
                    .toList();
            var kind = Roles.kind(columns.stream().map(ColumnGuess::option).toList());
            return new Detection(encoding, delimiter, dialect, header, columns, kind, account);
        }
    }
}
