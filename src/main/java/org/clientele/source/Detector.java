package org.clientele.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Type;

/// Looks at all rows of a file whose dialect is known or guessed.
final class Detector {

    private Detector() {}

    static Detection of(Path file, Progress progress) {
        Extent.check(file);
        var encoding = EncodingSniffer.of(file, progress.part(0, 0.3));
        DialectSniffer.Verdict verdict;
        Detection first;
        try (var intake = Intake.open(file, progress.part(0.3, 0.9))) {
            NoTable.check(file, intake, encoding.guess().value());
            var head = Sample.head(intake, encoding.guess().value());
            Extent.check(Intake.name(file), head);
            verdict = DialectSniffer.of(head, encoding.guess().value());
            if (verdict.best().sample().rows().isEmpty()) {
                throw new Problem("problem.source.no-record", Intake.name(file));
            }
            first = of(intake, verdict.best(), encoding.guess());
        }
        var second = SecondLook.of(file, first, verdict.best().sample(), progress.part(0.9, 0.95));
        var readings = new Readings(file, second.orElse(first), progress.part(0.95, 1));
        if (second.isEmpty()) {
            readings.tables(verdict.best().sample());
            verdict.rival().ifPresent(readings::cut);
        }
        encoding.others().forEach(readings::encoded);
        return readings.detection();
    }

    private static Detection of(Intake intake, DialectSniffer.Cut cut, Guess<Encoding> encoding) {
        var sample = cut.sample();
        var header = HeaderSniffer.of(sample);
        var dialect = sample.dialect().headed(header.header().value()).framed(header.frame());
        var delimiter = new Guess<>(dialect.delimiter(), Math.min(1, cut.regular()), delimiter(sample, cut));
        return Table.of(intake, dialect, Optional.empty(), sample.width())
                .detection(encoding, delimiter, header.header());
    }

    /// Counts again what was guessed, now that it is known where the table stands.
    static Detection again(Path file, Detection guessed, Frame frame, Progress progress) {
        return again(file, guessed, guessed.dialect().framed(frame), guessed.delimiter(), progress);
    }

    /// Counts again what was guessed, cut another way.
    static Detection again(Path file, Detection guessed, Dialect dialect, Guess<String> delimiter, Progress progress) {
        try (var intake = Intake.open(file, progress)) {
            var sample = Sample.of(intake, dialect, Optional.empty());
            if (sample.rows().isEmpty()) {
                return guessed;
            }
            boolean isFirst =
                    dialect.frame().from() == guessed.dialect().frame().from()
                            && dialect.delimiter().equals(guessed.dialect().delimiter());
            var header = isFirst ? guessed.header() : HeaderSniffer.of(sample).header();
            return Table.of(intake, dialect.headed(header.value()), Optional.empty(), sample.width())
                    .detection(guessed.encoding(), delimiter, header);
        }
    }

    static Detection of(Path file, Format format, Progress progress) {
        var encoding = format.isEncoded()
                ? EncodingSniffer.of(file, progress.part(0, 0.3)).guess()
                : new Guess<>(Encoding.UTF_8, 1, said(format));
        var dialect = Dialect.COMMA.encoded(encoding.value());
        try (var intake = Intake.open(file, progress.part(format.isEncoded() ? 0.3 : 0, 1))) {
            var sample = rows(intake, dialect, Optional.of(format));
            var named = new HeaderSniffer.Found(new Guess<>(Header.FIRST_ROW, 1, said(format)), Frame.WHOLE);
            var found = format.isNamed() ? named : HeaderSniffer.of(sample);
            var headed = dialect.headed(found.header().value()).framed(found.frame());
            return Table.of(intake, headed, Optional.of(format), sample.width())
                    .detection(encoding, new Guess<>(dialect.delimiter(), 1, said(format)), found.header());
        }
    }

    /// Looks at all records that a format of named and typed columns gives.
    static Detection of(Cutter cutter, Format format) {
        var said = said(format);
        return Table.of(
                        cutter,
                        Dialect.COMMA,
                        Optional.of(format),
                        cutter.declared().size())
                .detection(
                        new Guess<>(Encoding.UTF_8, 1, said),
                        new Guess<>(Dialect.COMMA.delimiter(), 1, said),
                        new Guess<>(Header.FIRST_ROW, 1, said));
    }

    private static Reason said(Format format) {
        return Reason.of("dialect-reason.format", format.kind());
    }

    private static Sample rows(Intake intake, Dialect dialect, Optional<Format> format) {
        var sample = Sample.of(intake, dialect, format);
        if (sample.rows().isEmpty()) {
            throw new Problem("problem.source.no-record", Formats.label(intake.file(), format));
        }
        return sample;
    }

    private static Reason delimiter(Sample sample, DialectSniffer.Cut cut) {
        return sample.width() == 1
                ? Reason.of("delimiter-reason.one-column")
                : Reason.of("delimiter-reason.regular", cut.regular(), sample.width());
    }

    static Detection under(Path file, Dialect dialect, Optional<Format> format, Progress progress) {
        try (var intake = Intake.open(file, progress)) {
            var sample = rows(intake, dialect, format);
            var said = Reason.of("dialect-reason.said");
            return Table.of(intake, dialect, format, sample.width())
                    .detection(
                            new Guess<>(dialect.encoding(), 1, said),
                            new Guess<>(dialect.delimiter(), 1, said),
                            new Guess<>(dialect.header(), 1, said));
        }
    }

    /// All rows, counted.
    private record Table(
            Dialect dialect,
            Optional<Format> format,
            List<String> names,
            List<TypeCounter> counters,
            List<Optional<Type>> declared,
            Account account) {

        /// A sheet of which some row turns out to be wider than its first ones is read once more.
        static Table of(Intake intake, Dialect dialect, Optional<Format> format, int width) {
            try (var cutter = Formats.cutter(intake, dialect, format)) {
                var table = of(cutter, dialect, format, width);
                return cutter.widest() > width ? of(intake, dialect, format, cutter.widest()) : table;
            }
        }

        private static Table of(Cutter cutter, Dialect dialect, Optional<Format> format, int width) {
            var records = new Records(cutter, dialect, width);
            var counters =
                    IntStream.range(0, width).mapToObj(_ -> new TypeCounter()).toList();
            try (var belt = new Belt(counters, IntStream.range(0, width).toArray())) {
                while (records.next()) {
                    if (belt.add(cutter)) {
                        belt.settle();
                        belt.turn();
                    }
                }
                belt.finish();
            }
            return new Table(
                    dialect, format, Names.of(records.header(), width), counters, cutter.declared(), records.account());
        }

        private TypeRule rule(int column) {
            var said = column < declared.size() ? declared.get(column) : Optional.<Type>empty();
            return said.map(type -> TypeRule.declared(type, format.orElseThrow()))
                    .orElseGet(() -> TypeRule.of(counters.get(column), names.get(column)));
        }

        Detection detection(Guess<Encoding> encoding, Guess<String> delimiter, Guess<Header> header) {
            var rules = new ArrayList<TypeRule>();
            var sought = new ArrayList<Roles.Column>();
            for (int i = 0; i < names.size(); i++) {
                rules.add(rule(i));
                sought.add(new Roles.Column(names.get(i), rules.get(i).type(), counters.get(i)));
            }
            var roles = Roles.of(sought);
            var columns = IntStream.range(0, names.size())
                    .mapToObj(i -> rules.get(i).guess(names.get(i), roles.get(i), counters.get(i)))
                    .toList();
            var kind = Roles.kind(columns.stream().map(ColumnGuess::option).toList());
            return new Detection(encoding, delimiter, dialect, header, columns, kind, account, format, List.of());
        }
    }
}
