package org.clientele.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.spec.Progress;

/// The first records of a file, cut in one way.
///
/// @param lines where in the text each record starts
/// @param seen what was noted on the way
record Sample(Dialect dialect, List<List<String>> rows, List<Long> lines, CutTally seen) {

    private static final int BYTES = 1 << 18;
    private static final int ROWS = 500;
    private static final int LINE = 1 << 14;

    /// Returns the first bytes of a file as UTF-8, whole lines of them where there are.
    static byte[] head(Intake intake, Encoding encoding) {
        var raw = intake.head(BYTES);
        int mark = Marks.length(raw, encoding);
        var bytes = new ByteArrayInputStream(raw, mark, raw.length - mark);
        try {
            var text = Transcoder.of(bytes, encoding).readAllBytes();
            return raw.length < BYTES ? text : wholeLines(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] wholeLines(byte[] text) {
        int end = text.length;
        while (end > 0 && text[end - 1] != '\n' && text[end - 1] != '\r') {
            end--;
        }
        return end == 0 ? text : Arrays.copyOf(text, end);
    }

    static Sample of(Intake intake, Dialect dialect, Optional<Format> format) {
        if (format.isEmpty()) {
            NoTable.check(intake.file(), intake, dialect.encoding());
            var near = of(head(intake, dialect.encoding()), dialect);
            return near.rows().isEmpty() && dialect.frame().from() > 1 ? far(intake.file(), dialect) : near;
        }
        try (var cutter = Formats.cutter(intake, dialect, format)) {
            return of(cutter, dialect);
        }
    }

    static Sample of(byte[] head, Dialect dialect) {
        var in = new ByteArrayInputStream(head);
        return of(new Splitter((into, from) -> in.read(into, from, into.length - from), dialect), dialect);
    }

    /// Returns the first records of a table that starts far down in its file.
    private static Sample far(Path file, Dialect dialect) {
        try (var intake = Intake.open(file, Progress.NONE)) {
            return of(new Splitter(intake.utf8(dialect.encoding()), dialect), dialect);
        }
    }

    private static Sample of(Splitter splitter, Dialect dialect) {
        var rows = new ArrayList<List<String>>();
        var lines = new ArrayList<Long>();
        var seen = new CutTally();
        while (rows.size() < ROWS) {
            var outcome = splitter.next();
            if (outcome == Outcome.END) {
                break;
            }
            if (dialect.frame().isBefore(splitter.line()) || dialect.frame().isAfter(splitter.line())) {
                continue;
            }
            if (outcome == Outcome.RECORD) {
                rows.add(seen.cells(splitter));
                lines.add(splitter.line());
            } else {
                seen.refuse(rows.isEmpty() ? splitter.written(LINE) : "");
            }
        }
        return new Sample(dialect, rows, lines, seen);
    }

    private static Sample of(Cutter cutter, Dialect dialect) {
        var rows = new ArrayList<List<String>>();
        var lines = new ArrayList<Long>();
        var seen = new CutTally();
        for (var outcome = cutter.next(); outcome != Outcome.END && rows.size() < ROWS; outcome = cutter.next()) {
            if (outcome == Outcome.RECORD) {
                cutter.settle();
                rows.add(IntStream.range(0, cutter.cells())
                        .mapToObj(cutter::text)
                        .toList());
                lines.add(cutter.line());
            } else {
                seen.refuse("");
            }
        }
        int widest = cutter.widest();
        rows.replaceAll(row -> row.size() < widest ? padded(row, widest) : row);
        return new Sample(dialect, rows, lines, seen);
    }

    private static List<String> padded(List<String> row, int width) {
        var padded = new ArrayList<>(row);
        padded.addAll(Collections.nCopies(width - row.size(), ""));
        return padded;
    }

    /// Returns how many records could not be cut.
    int refused() {
        return seen.refused();
    }

    /// Returns the share of records that could be cut.
    double kept() {
        return rows.size() / (double) (rows.size() + refused());
    }

    /// Returns how much the cells look like cells, from 0 to 1.
    double clean() {
        return seen.clean();
    }

    /// Returns how many records hold an escaped quote.
    int escaped() {
        return seen.escaped();
    }

    /// Returns whether a space follows every delimiter.
    boolean isPadded() {
        return seen.isPadded();
    }

    /// Returns the share of records that stand beside one of the same width.
    double inRuns() {
        double beside = 0;
        for (int i = 0; i < rows.size(); i++) {
            int width = rows.get(i).size();
            boolean above = i > 0 && rows.get(i - 1).size() == width;
            boolean below = i + 1 < rows.size() && rows.get(i + 1).size() == width;
            beside += above || below || rows.size() == 1 ? 1 : 0;
        }
        return kept() * beside / Math.max(1, rows.size());
    }

    /// Returns the number of records of each number of cells.
    TreeMap<Integer, Integer> widths() {
        var widths = new TreeMap<Integer, Integer>();
        rows.forEach(row -> widths.merge(row.size(), 1, Integer::sum));
        return widths;
    }

    /// Returns whether records end where they have no more to say.
    boolean isTapered() {
        return !dialect.isSpaced() && Taper.is(rows);
    }

    /// Returns the number of cells that most records have, or the names where others are left out at the end; of
    /// several, the greatest; at least 1.
    int width() {
        if (isTapered()) {
            return rows.getFirst().size();
        }
        int width = 1;
        int most = 0;
        for (var entry : widths().entrySet()) {
            if (entry.getValue() >= most) {
                width = entry.getKey();
                most = entry.getValue();
            }
        }
        return width;
    }

    /// Returns the names of the columns, as the header says where there is one.
    List<String> names() {
        int width = width();
        return Names.of(header().names(width), width);
    }

    /// Returns the records that name the columns; none where the dialect has no header.
    HeaderRows header() {
        var found = dialect.header() == Header.FIRST_ROW ? candidates() : List.<List<String>>of();
        int names = Math.min(dialect.frame().names(), found.size());
        return new HeaderRows(found.subList(0, names));
    }

    /// Returns the records from the first that may be a header on.
    List<List<String>> candidates() {
        return Stream.concat(broken(width()).stream(), rows.stream()).toList();
    }

    /// Returns the cells of the first record where its quotes are broken and it is about as wide as the others.
    Optional<List<String>> broken(int width) {
        return Optional.of(seen.broken())
                .filter(line -> !line.isEmpty())
                .map(line -> LooseCells.of(line, dialect))
                .filter(cells -> LooseCells.fits(cells, width));
    }
}
