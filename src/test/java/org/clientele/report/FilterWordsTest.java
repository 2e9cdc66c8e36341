package org.clientele.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clientele.chart.Ink;
import org.clientele.chart.Theme;
import org.clientele.table.Role;
import org.clientele.words.DayForm;
import org.clientele.words.Display;
import org.clientele.words.Signs;
import org.clientele.words.Words;
import org.junit.jupiter.api.Test;

/// What a filter says, in the signs and the form of days that are preferred.
class FilterWordsTest {

    private static final Ink GERMAN = Ink.of(
            Words.in(Locale.ENGLISH)
                    .showing(Display.USUAL.with(Signs.POINT_COMMA).with(DayForm.DAY_POINT)),
            Theme.LIGHT);

    private static String said(Filter filter) {
        var page = new Page("t", Optional.empty(), List.of(), List.of(filter), List.of(), 1, 1);
        return Html.sentence(filter, page, GERMAN);
    }

    @Test
    void endsOfRangesAreWrittenAsNumbersAndDaysAre() {
        assertEquals(
                "amount from 1.234,5 to before 20.000", said(Filter.between("d", "amount", "1234.5", "20000", "")));
        assertEquals(
                "day from 31.01.2026 to before 01.02.2026",
                said(Filter.between("d", "day", "2026-01-31", "2026-02-01", "")));
    }

    @Test
    void chosenDaysAreWrittenAsDaysAndOtherValuesAsTheyAre() {
        assertEquals(
                "x is 31.01.2026, 10001, 2026-13-45",
                said(Filter.among("d", "x", List.of("2026-01-31", "10001", "2026-13-45"), "")));
        assertEquals("31.01.2026, 08:30", GERMAN.value("2026-01-31T08:30:00", Role.NONE));
    }
}
