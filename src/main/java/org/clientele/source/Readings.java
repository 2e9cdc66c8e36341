package org.clientele.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clientele.spec.Progress;

/// Finds the ways in which one file can be read: its tables, and what else its delimiter and its encoding may be.
final class Readings {

    /// In files of more records only so many strange ones per record are worth another look at all of them.
    private static final int LARGE = 100_000;

    private static final double STRANGE = 0.001;

    private final Path file;
    private final Progress progress;
    private final List<Reading> readings = new ArrayList<>();
    private Detection found;

    Readings(Path file, Detection found, Progress progress) {
        this.file = file;
        this.found = found;
        this.progress = progress;
    }

    /// Looks for several tables, and for notes below the last one, where the lines give reason to.
    void tables(Sample sample) {
        if (sample.width() == 1 || sample.dialect().frame().to() > 0 || !isStrange(found.account())) {
            return;
        }
        var tables = Outline.of(file, found.dialect().framed(sample.dialect().frame()), progress);
        if (tables.isEmpty()) {
            return;
        }
        var largest = tables.stream()
                .max(Comparator.comparingInt(Outline.Table::records))
                .orElseThrow();
        var before = found.dialect().frame();
        var frame = largest == tables.getFirst() && begins(before, largest)
                ? before.ending(largest.frame().to())
                : largest.frame();
        if (!frame.equals(before)) {
            found = Detector.again(file, found, frame, progress);
        }
        if (tables.size() > 1) {
            readings.add(of(largest, found.dialect()));
            tables.stream()
                    .filter(table -> table != largest)
                    .map(table ->
                            of(table, found.dialect().headed(Header.FIRST_ROW).framed(table.frame())))
                    .forEach(readings::add);
        }
    }

    /// Leaves out notes below the table that are as wide as it.
    void notes() {
        boolean isOpen = found.dialect().frame().to() == 0 && found.columns().size() > 1;
        if (isOpen && readings.isEmpty() && Archive.of(file).isEmpty()) {
            Endnotes.below(file, found)
                    .ifPresent(line -> found =
                            Detector.again(file, found, found.dialect().frame().ending(line), progress));
        }
    }

    /// Leaves out what a printer put between the pages.
    void pages() {
        if (readings.isEmpty() && Pages.are(file, found, progress)) {
            found = Detector.again(file, found, found.dialect().frame().of(Habit.PAGES), progress);
        }
    }

    /// Returns whether a frame begins above the end of a table, and not in the next one.
    private static boolean begins(Frame frame, Outline.Table table) {
        return !table.frame().isAfter(frame.from());
    }

    /// Cells that do not fit, or lines that are empty, may part tables; in a large file only where they are many or
    /// stand at its end.
    private static boolean isStrange(Account account) {
        var counts = account.counts();
        if (counts.records() < LARGE) {
            return counts.rejected() + counts.skipped() + account.spans().empty() > 0;
        }
        return counts.rejected() > STRANGE * counts.records()
                || account.rejected().stream().anyMatch(r -> r.line() > counts.lines() - 5);
    }

    private Reading of(Outline.Table table, Dialect dialect) {
        var reason =
                Reason.of(Reading.TABLE, table.frame().from(), table.frame().to(), table.width(), table.records() - 1);
        return reading(dialect, reason);
    }

    private Reading reading(Dialect dialect, Reason reason) {
        try (var intake = Intake.open(file, Progress.NONE)) {
            return Reading.of(Sample.of(intake, dialect, Optional.empty()), dialect, reason);
        }
    }

    /// Adds another delimiter or quote.
    void cut(DialectSniffer.Cut rival) {
        var header = HeaderSniffer.of(rival.sample());
        var dialect = rival.sample().dialect().headed(header.header().value()).framed(header.frame());
        own("reading.cut", found.dialect().delimiter(), found.columns().size());
        readings.add(Reading.of(
                rival.sample(),
                dialect,
                Reason.of("reading.cut", dialect.delimiter(), rival.sample().width())));
    }

    /// Adds another encoding.
    void encoded(Encoding other) {
        own("reading.encoding", found.dialect().encoding().label());
        readings.add(reading(found.dialect().encoded(other), Reason.of("reading.encoding", other.label())));
    }

    /// Puts what was found first, once.
    private void own(String key, Object... args) {
        if (readings.isEmpty()) {
            readings.add(reading(found.dialect(), Reason.of(key, args)));
        }
    }

    Detection detection() {
        return found.among(readings);
    }
}
