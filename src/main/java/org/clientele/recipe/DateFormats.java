package org.clientele.recipe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clientele.table.Type;

/// The ways in which the dates of a column are written, most frequent first, and how many cells they read.
record DateFormats(List<String> formats, long cells) {

    private static final List<String> KNOWN = List.of(
            "yyyy-M-d",
            "yyyy/M/d",
            "yyyy.M.d",
            "yyyy年M月d日",
            "d.M.yyyy",
            "d/M/yyyy",
            "M/d/yyyy",
            "d-M-yyyy",
            "yyyyMMdd",
            "d MMM yyyy",
            "d-MMM-yyyy",
            "MMM d, yyyy",
            "d MMMM yyyy",
            "MMMM d, yyyy",
            "yyyy-M-d H:mm",
            "yyyy-M-d H:mm:ss",
            "yyyy-M-d'T'HH:mm:ss",
            "yyyy/M/d H:mm",
            "yyyy/M/d H:mm:ss",
            "d.M.yyyy H:mm",
            "d.M.yyyy H:mm:ss",
            "d/M/yyyy H:mm",
            "M/d/yyyy H:mm");

    private static final int LOOKED_AT = 2_000;

    private static final Map<String, Reading> READINGS = KNOWN.stream()
            .collect(Collectors.toMap(format -> format, format -> Reading.of(Type.DATE, List.of(format))));

    private record Use(String format, long cells) {}

    /// Takes the format that reads most of what is left, until none reads any; of two that read equally many the
    /// one that stands first in the list. Looks at the first 2,000 distinct texts for the formats.
    static DateFormats of(List<Tally> tallies) {
        var left = tallies.stream().limit(LOOKED_AT).toList();
        var formats = new ArrayList<String>();
        for (var best = best(left); best.isPresent(); best = best(left)) {
            var format = best.get().format();
            formats.add(format);
            left = left.stream().filter(t -> !reads(format, t.text())).toList();
        }
        var read = tallies.stream()
                .filter(t -> formats.stream().anyMatch(format -> reads(format, t.text())))
                .toList();
        return new DateFormats(formats, Tally.cells(read));
    }

    private static Optional<Use> best(List<Tally> left) {
        return KNOWN.stream()
                .map(format -> new Use(
                        format,
                        Tally.cells(left.stream()
                                .filter(t -> reads(format, t.text()))
                                .toList())))
                .filter(use -> use.cells() > 0)
                .max(Comparator.comparingLong(Use::cells).thenComparing(use -> -KNOWN.indexOf(use.format())));
    }

    static Optional<LocalDate> read(String format, String text) {
        return READINGS.get(format).read(text).map(LocalDate::parse);
    }

    private static boolean reads(String format, String text) {
        return text.length() >= 8
                && text.length() <= 30
                && read(format, text)
                        .filter(date -> date.getYear() > 1000 && date.getYear() < 3000)
                        .isPresent();
    }

    boolean hasTimes() {
        return formats.stream().anyMatch(format -> format.contains("H"));
    }

    /// Returns the step that reads a column so.
    ChangeType step(String column) {
        return new ChangeType(column, hasTimes() ? Type.DATE_TIME : Type.DATE, formats);
    }
}
