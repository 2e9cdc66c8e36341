package org.clientele.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.stream.Stream;
import org.clientele.spec.Problem;

/// Reads dates in one format.
interface DateParser {

    /// Reads a cell without white space around it; returns whether it fits.
    boolean read(byte[] bytes, int from, int to);

    /// Returns the days since 1970 of the cell read last.
    int day();

    int millis();

    /// Returns a parser of a known layout, which takes any time of day, of [Instants] that are
    /// written as one number, or else of a pattern as of
    /// [DateTimeFormatter].
    static DateParser of(String format) {
        var years = ShortYears.of(format);
        return DateLayout.find(format.isEmpty() ? DateLayout.ISO.pattern() : years.pattern())
                .<DateParser>map(layout -> new Known(layout, years.latest()))
                .or(() -> Stream.of(Instants.values())
                        .filter(i -> i.format().equals(format))
                        .findFirst()
                        .map(Instants::parser))
                .orElseGet(() -> new Pattern(format));
    }

    /// One of our own layouts.
    final class Known implements DateParser {

        private final DateLayout layout;
        private final int latest;
        private final DateCell cell = new DateCell();
        private final IsoCell iso = new IsoCell();
        private int day;
        private int millis;

        Known(DateLayout layout, int latest) {
            this.layout = layout;
            this.latest = latest;
        }

        @Override
        public boolean read(byte[] bytes, int from, int to) {
            if (layout == DateLayout.ISO && iso.read(bytes, from, to)) {
                day = iso.epochDay();
                millis = iso.millis();
                return true;
            }
            boolean fits = cell.read(bytes, from, to) && layout.fits(cell);
            day = fits ? layout.day(cell, latest) : 0;
            millis = cell.millis();
            return fits;
        }

        @Override
        public int day() {
            return day;
        }

        @Override
        public int millis() {
            return millis;
        }
    }

    /// A pattern that somebody wrote.
    final class Pattern implements DateParser {

        private final DateTimeFormatter formatter;
        private int day;
        private int millis;

        Pattern(String pattern) {
            try {
                formatter = DateTimeFormatter.ofPattern(pattern.replace("yyyy", "uuuu"), Locale.ENGLISH)
                        .withResolverStyle(ResolverStyle.STRICT);
            } catch (IllegalArgumentException e) {
                throw new Problem("problem.source.date-format", pattern);
            }
        }

        @Override
        public boolean read(byte[] bytes, int from, int to) {
            try {
                var parsed = formatter.parse(Cells.text(bytes, from, to));
                var time = parsed.query(TemporalQueries.localTime());
                day = (int) LocalDate.from(parsed).toEpochDay();
                millis = (time == null ? LocalTime.MIDNIGHT : time).get(ChronoField.MILLI_OF_DAY);
                return true;
            } catch (DateTimeException e) {
                return false;
            }
        }

        @Override
        public int day() {
            return day;
        }

        @Override
        public int millis() {
            return millis;
        }
    }
}
