package org.clientele.source;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.source.DateCell.Marks;

/// One way in which dates are written. What a year of two digits stands for is said by [ShortYears].
/// Leading zeros of day and month may be there or not.
enum DateLayout {
    ISO("yyyy-MM-dd", Marks.DASH, 0, 1, 2, 4),
    YEAR_SLASH("yyyy/M/d", Marks.SLASH, 0, 1, 2, 4),
    YEAR_DOT("yyyy.M.d", Marks.DOT, 0, 1, 2, 4),
    CHINESE("yyyy年M月d日", Marks.CHINESE, 0, 1, 2, 4),
    COMPACT("yyyyMMdd", Marks.NOTHING, 0, 1, 2, 4),
    DAY_DOT("d.M.yyyy", Marks.DOT, 2, 1, 0, 4),
    DAY_SLASH("d/M/yyyy", Marks.SLASH, 2, 1, 0, 4),
    MONTH_SLASH("M/d/yyyy", Marks.SLASH, 2, 0, 1, 4),
    DAY_DASH("d-M-yyyy", Marks.DASH, 2, 1, 0, 4),
    MONTH_DASH("M-d-yyyy", Marks.DASH, 2, 0, 1, 4),
    SHORT_DAY_DOT("d.M.yy", Marks.DOT, 2, 1, 0, 2),
    SHORT_DAY_SLASH("d/M/yy", Marks.SLASH, 2, 1, 0, 2),
    SHORT_MONTH_SLASH("M/d/yy", Marks.SLASH, 2, 0, 1, 2),
    SHORT_DAY_DASH("d-M-yy", Marks.DASH, 2, 1, 0, 2),
    DAY_NAME("d MMM yyyy", Marks.MONTH_NAME, 2, 1, 0, 4),
    SHORT_DAY_NAME("d MMM yy", Marks.MONTH_NAME, 2, 1, 0, 2),
    NAME_DAY("MMM d, yyyy", Marks.MONTH_NAME, 2, 1, 0, 4),
    SHORT_NAME_DAY("MMM d, yy", Marks.MONTH_NAME, 2, 1, 0, 2),
    YEAR_NAME("yyyy MMM d", Marks.MONTH_NAME, 0, 1, 2, 4),
    SHORT_YEAR_SLASH("yy/M/d", Marks.SLASH, 0, 1, 2, 2),
    SHORT_YEAR_DASH("yy-M-d", Marks.DASH, 0, 1, 2, 2);

    private static final DateLayout[][] UNDER = Stream.of(Marks.values())
            .map(marks -> Stream.of(values()).filter(l -> l.marks == marks).toArray(DateLayout[]::new))
            .toArray(DateLayout[][]::new);

    private static final int NEAR = 1850;

    private final String pattern;
    private final Marks marks;
    private final int year;
    private final int month;
    private final int day;
    private final int yearDigits;

    DateLayout(String pattern, Marks marks, int year, int month, int day, int yearDigits) {
        this.pattern = pattern;
        this.marks = marks;
        this.year = year;
        this.month = month;
        this.day = day;
        this.yearDigits = yearDigits;
    }

    /// Returns how it is shown and kept, in the manner of [java.time.format.DateTimeFormatter].
    String pattern() {
        return pattern;
    }

    static Optional<DateLayout> find(String pattern) {
        return Stream.of(values()).filter(l -> l.pattern.equals(pattern)).findFirst();
    }

    /// Returns the layouts in which groups are so separated.
    static DateLayout[] under(Marks marks) {
        return UNDER[marks.ordinal()];
    }

    /// Returns whether a cell that has the form of a date is a day of the calendar in this layout.
    boolean fits(DateCell cell) {
        return cell.marks == marks
                && cell.length[year] == yearDigits
                && cell.length[day] < 3
                && (cell.length[month] < 3 || marks == Marks.MONTH_NAME)
                && (marks != Marks.MONTH_NAME || cell.nameFirst == (this == NAME_DAY || this == SHORT_NAME_DAY))
                && DateCell.isDay(
                        yearDigits == 4 ? cell.group[year] : ShortYears.year(cell.group[year]),
                        cell.group[month],
                        cell.group[day]);
    }

    /// Takes the year of a cell as counted from so many years earlier; returns whether it is near ours then.
    boolean shift(DateCell cell, int years) {
        cell.group[year] -= years;
        return years == 0 || cell.group[year] > NEAR && cell.group[year] < NEAR + 300;
    }

    /// Returns whether the year has two digits.
    boolean isShort() {
        return yearDigits == 2;
    }

    /// Returns the days since 1970 of a cell that fits.
    ///
    /// @param latest the last of the years that two digits stand for
    int day(DateCell cell, int latest) {
        int written = cell.group[year];
        int meant = yearDigits == 4 ? written : ShortYears.year(written, latest);
        int last = YearMonth.of(meant, cell.group[month]).lengthOfMonth();
        return (int) LocalDate.of(meant, cell.group[month], Math.min(last, cell.group[day]))
                .toEpochDay();
    }

    /// Returns the layout of three groups of two digits, so separated, whose first is the year.
    Optional<DateLayout> yearFirst() {
        return isShort() && marks == Marks.SLASH
                ? Optional.of(SHORT_YEAR_SLASH)
                : isShort() && marks == Marks.DASH ? Optional.of(SHORT_YEAR_DASH) : Optional.empty();
    }

    /// Returns the layout that differs only in the order of day and month.
    Optional<DateLayout> twin() {
        return switch (this) {
            case DAY_SLASH -> Optional.of(MONTH_SLASH);
            case MONTH_SLASH -> Optional.of(DAY_SLASH);
            case DAY_DASH -> Optional.of(MONTH_DASH);
            case MONTH_DASH -> Optional.of(DAY_DASH);
            case SHORT_DAY_SLASH -> Optional.of(SHORT_MONTH_SLASH);
            case SHORT_MONTH_SLASH -> Optional.of(SHORT_DAY_SLASH);
            default -> Optional.empty();
        };
    }
}
