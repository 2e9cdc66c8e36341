package org.clientele.source;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A column whose dates can be read two ways, the day first or the month first; only a person can say which.
///
/// @param first the reading that is taken where nobody says
public record DateOrder(String column, List<String> cells, Reading first, Reading second) {

    private static final int SHOWN = 3;

    /// One way to read the cells: its format, and the days they would be.
    public record Reading(String format, List<LocalDate> days) {

        public Reading {
            days = List.copyOf(days);
        }

        static Reading of(String format, List<String> cells) {
            return new Reading(format, cells.stream().map(c -> day(format, c)).toList());
        }
    }

    public DateOrder {
        cells = List.copyOf(cells);
    }

    /// Takes cells first that are another day by the other reading.
    static DateOrder of(String column, String format, String other, List<String> examples) {
        var telling = examples.stream().filter(c -> !day(format, c).equals(day(other, c)));
        var cells = Stream.concat(telling, examples.stream())
                .distinct()
                .limit(SHOWN)
                .toList();
        return new DateOrder(column, cells, Reading.of(format, cells), Reading.of(other, cells));
    }

    /// Returns the reading that has day and month in the order of this format.
    public Reading like(String format) {
        return isDayFirst(first.format) == isDayFirst(format) ? first : second;
    }

    /// Returns whether day and month stand before the year in this format, so that it says which of them comes first.
    static boolean isTold(String format) {
        return format.matches("[dM].*y.*");
    }

    static boolean isDayFirst(String format) {
        return format.indexOf('d') < format.indexOf('M');
    }

    private static LocalDate day(String format, String cell) {
        var bytes = cell.strip().getBytes(StandardCharsets.UTF_8);
        var parser = DateParser.of(format);
        return parser.read(bytes, 0, bytes.length) ? LocalDate.ofEpochDay(parser.day()) : LocalDate.EPOCH;
    }
}
