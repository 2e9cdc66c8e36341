package org.clientele.ui.explore;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.clientele.analysis.describe.TableProfile;
import org.clientele.customer.GapFigures;

/// The days that orders cover, and how many of the last ones are foretold unless another number is chosen: as many as
/// nine in ten of the gaps between two purchases last, or a quarter of a year where nobody buys twice, but never more
/// than a third of what is covered, so that most of it is left to learn from.
record Covered(LocalDate first, LocalDate last, GapFigures gaps) {

    private static final int USUAL = 90;
    private static final int MONTH = 30;

    static Optional<Covered> of(TableProfile dates, GapFigures gaps) {
        var column = dates.columns().getFirst();
        return column.greatest().isEmpty()
                ? Optional.empty()
                : Optional.of(new Covered(day(column.least()), day(column.greatest()), gaps));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text.substring(0, 10));
    }

    /// Returns how many days are foretold: whole months where there is room for one.
    int within() {
        int third = (int) ((ChronoUnit.DAYS.between(first, last) + 1) / 3);
        int wanted = hasGaps() ? Math.max(1, (int) Math.ceil(gaps.most())) : USUAL;
        if (wanted < MONTH || third < MONTH) {
            return Math.clamp(third, 1, wanted);
        }
        return Math.min(third / MONTH, Math.ceilDiv(wanted, MONTH)) * MONTH;
    }

    boolean hasGaps() {
        return gaps.gaps() > 0;
    }

    /// Returns the first day that is foretold.
    LocalDate day() {
        return last.minusDays(within() - 1L);
    }
}
