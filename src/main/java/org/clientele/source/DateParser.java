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

    /// Behind a format it says that times are taken to universal time.
    String UNIVERSAL = " UTC";

    /// Reads a cell without white space around it; returns whether it fits.
    boolean read(byte[] bytes, int from, int to);

    /// Returns the days since 1970 of the cell read last.
    int day();

    int millis();

    /// Returns a parser of a known layout, which takes any time of day, of [Instants] that are
    /// written as one number, or else of a pattern as of
    /// [DateTimeFormatter].
    ///
    /// @param format with ` BE` behind it where [years are Buddhist][BuddhistYears], with ` UTC` behind it where
    // times with an offset are taken to universal time
    static DateParser of(String format) {
        boolean isUniversal = format.endsWith(UNIVERSAL);
        var local = isUniversal ? format.substring(0, format.length() - UNIVERSAL.length()) : format;
        int ahead = local.endsWith(BuddhistYears.MARK) ? BuddhistYears.AHEAD : 0;
        var years = ShortYears.of(ahead > 0 ? local.substring(0, local.length() - BuddhistYears.MARK.length()) : local);
        return DateLayout.find(format.isEmpty() ? DateLayout.ISO.pattern() : years.pattern())
                .<DateParser>map(layout -> new Known(layout, years.latest(), ahead, isUniversal))
                .or(() -> Stream.of(Instants.values())
                        .filter(i -> i.format().equals(format))
                        .findFirst()
                        .map(Instants::parser))
                .orElseGet(() -> new Pattern(format));
    }

    /// One of our own layouts.
    final class Known implements DateParser {

        private static final int MINUTE = 60_000;
        private static final int DAY = 24 * 60 * MINUTE;

        private final DateLayout layout;
        private final int latest;
        private final int ahead;
        private final boolean isUniversal;
        private final DateCell cell = new DateCell();
        private final IsoCell iso = new IsoCell();
        private int day;
        private int millis;

        Known(DateLayout layout, int latest, int ahead, boolean isUniversal) {
            this.layout = layout;
            this.latest = latest;
            this.ahead = ahead;
            this.isUniversal = isUniversal;
        }

        @Override
        public boolean read(byte[] bytes, int from, int to) {
            if (layout == DateLayout.ISO && ahead == 0 && iso.read(bytes, from, to)) {
                day = iso.epochDay();
                millis = iso.millis();
                return true;
            }
            boolean fits = cell.read(bytes, from, to) && layout.shift(cell, ahead) && layout.fits(cell);
            day = fits ? layout.day(cell, latest) : 0;
            millis = cell.millis();
            if (fits && isUniversal) {
                int universal = millis - cell.time().minutesAhead() * MINUTE;
                day += Math.floorDiv(universal, DAY);
                millis = Math.floorMod(universal, DAY);
            }
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
