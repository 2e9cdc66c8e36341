package org.clientele.ui.explore;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.clientele.analysis.describe.TableProfile;

/// The days that orders cover, and how many of the last ones are foretold unless another number is chosen: a quarter of
/// a year, but never more than a third of what is covered, so that most of it is left to learn from.
record Covered(LocalDate first, LocalDate last) {

    static final int USUAL = 90;

    private static final int MONTH = 30;

    static Optional<Covered> of(TableProfile dates) {
        var column = dates.columns().getFirst();
        return column.greatest().isEmpty()
                ? Optional.empty()
                : Optional.of(new Covered(day(column.least()), day(column.greatest())));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text.substring(0, 10));
    }

    /// Returns how many days are foretold: whole months where there is room for one.
    int within() {
        int third = (int) ((ChronoUnit.DAYS.between(first, last) + 1) / 3);
        return third < MONTH ? Math.max(1, third) : Math.min(USUAL, third / MONTH * MONTH);
    }

    /// Returns the first day that is foretold.
    LocalDate day() {
        return last.minusDays(within() - 1L);
    }
}
