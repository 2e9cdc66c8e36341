package org.clientele.source;

import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

/// Looks at all rows of a file whose dialect is known or guessed.
final class Detector {

    private static final Logger LOG = Logger.getLogger(Detector.class.getName());

    private Detector() {}

    static Detection of(Path file, Progress progress) {
        Extent.check(file);
        Thread.ofPlatform()
                .daemon()
                .name("words")
                .uncaughtExceptionHandler((_, failure) -> LOG.log(Level.FINE, "words are read when asked for", failure))
                .start(RoleWords::lexicon); // asked for once the file has been cut
        boolean likely;
        try (var intake = Intake.open(file, progress)) {
            likely = EncodingSniffer.told(intake).isEmpty() && EncodingSniffer.isLikelyUtf8(intake);
        }
        var found = likely ? utf8(file, progress) : Optional.<Detection>empty();
        return found.orElseGet(() -> encoded(file, progress));
    }

    /// Takes a text for UTF-8, as most are; nothing where it turns out that it is not.
    private static Optional<Detection> utf8(Path file, Progress progress) {
        var tally = new Utf8Tally();
        try (var intake = Intake.open(file, progress.part(0, 0.9))) {
            var verdict = verdict(file, intake, Encoding.UTF_8);
            var heading = HeaderSniffer.of(verdict.best().sample());
            var counted = Counted.of(
                    intake,
                    dialect(verdict.best(), heading),
                    verdict.best().sample().width(),
                    tally);
            return EncodingSniffer.found(tally).map(encoding -> {
                var first = detection(counted, verdict.best(), heading, encoding.guess());
                return among(file, first, verdict, encoding, progress.part(0.9, 1));
            });
        }
    }

    private static Detection encoded(Path file, Progress progress) {
        var encoding = EncodingSniffer.of(file, progress.part(0, 0.3));
        try (var intake = Intake.open(file, progress.part(0.3, 0.9))) {
            var verdict = verdict(file, intake, encoding.guess().value());
            var sample = verdict.best().sample();
            var heading = HeaderSniffer.of(sample);
            var counted = Counted.of(intake, dialect(verdict.best(), heading), Optional.empty(), sample.width());
            var first = detection(counted, verdict.best(), heading, encoding.guess());
            return among(file, first, verdict, encoding, progress.part(0.9, 1));
        }
    }

    private static DialectSniffer.Verdict verdict(Path file, Intake intake, Encoding encoding) {
        NoTable.check(file, intake, encoding);
        var head = Sample.head(intake, encoding);
        Extent.check(Intake.name(file), head);
        var verdict = DialectSniffer.of(head, encoding);
        if (verdict.best().sample().rows().isEmpty()) {
            throw new Problem("problem.source.no-record", Intake.name(file));
        }
        return SaidTable.of(head, verdict.best().sample().dialect())
                .or(() -> TableBelow.of(head, verdict.best()))
                .map(cut -> new DialectSniffer.Verdict(cut, Optional.empty()))
                .orElse(verdict);
    }

    private static Dialect dialect(DialectSniffer.Cut cut, HeaderSniffer.Found heading) {
        return cut.sample().dialect().headed(heading.header().value()).framed(heading.frame());
    }

    private static Detection detection(
            Counted counted, DialectSniffer.Cut cut, HeaderSniffer.Found heading, Guess<Encoding> encoding) {
        var delimiter =
                new Guess<>(counted.dialect().delimiter(), Math.min(1, cut.regular()), delimiter(cut.sample(), cut));
        return counted.detection(encoding, delimiter, heading.header());
    }

    /// Adds the other ways in which the file can be read.
    private static Detection among(
            Path file,
            Detection counted,
            DialectSniffer.Verdict verdict,
            EncodingSniffer.Found encoding,
            Progress progress) {
        var first = ShortRows.read(file, counted, progress.part(0, 0));
        var second = SecondLook.of(file, first, verdict.best().sample(), progress.part(0, 0.5));
        var readings = new Readings(file, second.orElse(first), progress.part(0.5, 1));
        if (second.isEmpty()) {
            readings.tables(verdict.best().sample());
        }
        readings.pages();
        readings.notes();
        if (second.isEmpty()) {
            verdict.rival().ifPresent(readings::cut);
        }
        encoding.others().forEach(readings::encoded);
        return readings.detection();
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
            return Counted.of(intake, dialect.headed(header.value()), Optional.empty(), sample.width())
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
            return Counted.of(intake, headed, Optional.of(format), sample.width())
                    .detection(encoding, new Guess<>(dialect.delimiter(), 1, said(format)), found.header());
        }
    }

    /// Looks at all records that a format of named and typed columns gives.
    static Detection of(Cutter cutter, Format format) {
        var said = said(format);
        return Counted.of(
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
            return Counted.of(intake, dialect, format, sample.width())
                    .detection(
                            new Guess<>(dialect.encoding(), 1, said),
                            new Guess<>(dialect.delimiter(), 1, said),
                            new Guess<>(dialect.header(), 1, said));
        }
    }
}
