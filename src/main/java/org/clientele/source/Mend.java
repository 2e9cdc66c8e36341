package org.clientele.source;

import java.util.List;

/// What is read in the place of a record that cannot be brought in, or that somebody wants to be read otherwise.
///
/// @param line the line of the file where the record starts, from 1
/// @param was how the record is listed as rejected, or its cells as one text; where the file now says something else
///     the mend is not applied
/// @param cells its cells as they should be, one for each column of the file; none where the record is left out
public record Mend(long line, String was, List<String> cells) {

    public Mend {
        cells = List.copyOf(cells);
    }

    /// Returns the mend that leaves a record out.
    public static Mend without(Rejected record) {
        return new Mend(record.line(), record.text(), List.of());
    }

    /// Returns the mend that reads these cells.
    public static Mend of(Rejected record, List<String> cells) {
        return new Mend(record.line(), record.text(), cells);
    }

    boolean isOf(Rejected record) {
        return line == record.line() && was.equals(record.text());
    }
}
