package org.clientele.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words english = Words.in(Locale.UK);
    private final Words chinese = Words.in(Locale.TRADITIONAL_CHINESE);

    @Test
    void languagesWithoutWordsAreSaidInEnglish() {
        assertEquals(english, Words.in(Locale.FRENCH));
    }

    @Test
    void numbersFollowTheLanguage() {
        assertEquals("−1,234.5", english.number(-1234.5));
        assertEquals("−1,234.50", chinese.number(-1234.5, 2));
        assertEquals("0", english.number(-0.1, 0));
        assertEquals("12.7\u2009%", english.percent(0.127, 1));
        assertEquals("12.7%", chinese.percent(0.127, 1));
    }

    @Test
    void moneyCarriesTheCurrencyOfTheProject() {
        assertEquals("€5,585", english.money(5585, "EUR", 0));
        assertEquals("−¥12.50", chinese.money(-12.5, "CNY", 2));
        assertEquals("12", english.money(12, "", 0));
    }

    @Test
    void briefNumbersHaveAUnitOfSize() {
        assertEquals("268K", english.brief(268_400));
        assertEquals("26.8万", chinese.brief(268_400));
    }

    @Test
    void datesFollowTheLanguage() {
        assertEquals("31 Oct 2026", english.date(LocalDate.of(2026, 10, 31)));
        assertEquals("2026-10-31", chinese.date(LocalDate.of(2026, 10, 31)));
        assertEquals("2026-10-31 14:02", chinese.date(LocalDateTime.of(2026, 10, 31, 14, 2)));
    }

    @Test
    void anUnknownKeyIsShownItself() {
        assertEquals("no.such.'key'", english.text("no.such.'key'"));
    }

    @Test
    void numbersInSentencesAreGroupedAndCounted() {
        assertEquals("1 job running", english.text("frame.jobs.running", 1));
        assertEquals("1,200 jobs running", english.text("frame.jobs.running", 1200));
    }

    @Test
    void sharesInSentencesAreWrittenAsSharesElsewhere() {
        assertEquals("90\u2009% of the lines give 3 cells.", english.text("delimiter-reason.regular", 0.9, 3));
        assertTrue(chinese.text("delimiter-reason.regular", 0.9, 3).contains("90%"));
    }

    @Test
    void somebodyMayPreferOtherSignsDecimalsAndDays() {
        var shown = english.showing(new Display(
                Signs.POINT_COMMA,
                Decimals.ONE,
                DayForm.DAY_POINT,
                CurrencyMark.CODE,
                CurrencySide.AFTER,
                Shortening.MYRIADS));

        assertEquals("−1.234,5", shown.number(-1234.5));
        assertEquals("12,7\u2009%", shown.percent(0.127, 1));
        assertEquals("5.585,0\u00a0EUR", shown.money(5585, "EUR", 2));
        assertEquals("26,8万\u00a0EUR", shown.brief(268_400, "EUR"));
        assertEquals("31.10.2026, 14:02", shown.date(LocalDateTime.of(2026, 10, 31, 14, 2)));
        assertEquals(Optional.of(LocalDate.of(2026, 10, 31)), shown.day("31.10.2026"));
        assertEquals("1.200 jobs running", shown.text("frame.jobs.running", 1200));
        assertEquals("1.200 of 2.400 rows", shown.text("data.rows", 2400, 1200));
    }

    @Test
    void chineseMayBeShortenedAsEnglishIsAndEnglishNotAtAll() {
        var thousands = chinese.showing(read(Map.of(Display.SHORTENING, "thousands")));
        var full = english.showing(read(Map.of(Display.SHORTENING, "none", Display.SIGNS, "space-comma")));

        assertEquals("268K", thousands.brief(268_400));
        assertEquals("$268\u00a0400", full.brief(268_400, "USD"));
        assertEquals("3,14", full.brief(3.14159));
    }

    @Test
    void everyDayIsReadAsItIsWritten() {
        var day = LocalDate.of(2026, 2, 3);
        for (var form : DayForm.values()) {
            for (var words : List.of(english, chinese)) {
                var shown = words.showing(read(Map.of(Display.DAYS, Display.word(form))));
                assertEquals(Optional.of(day), shown.day(shown.date(day)), form.name());
            }
        }
    }

    @Test
    void whatIsPreferredIsReadBackFromItsParts() {
        var odd = new Display(
                Signs.APOSTROPHE_POINT,
                Decimals.THREE,
                DayForm.YEAR_SLASH,
                CurrencyMark.NONE,
                CurrencySide.BEFORE,
                Shortening.NONE);

        assertEquals(odd, read(odd.parts()));
        assertEquals(Display.USUAL, read(Map.of(Display.DAYS, "yesterday")));
    }

    @Test
    void aFileIsSaidByItsPathAndNotByItsParts() {
        var file = Path.of("data", "订单.csv");

        assertEquals("There is no file " + file + ". Check the path.", english.text("problem.file.missing", file));
    }

    private static Display read(Map<String, String> parts) {
        return Display.read(name -> Optional.ofNullable(parts.get(name)));
    }
}
