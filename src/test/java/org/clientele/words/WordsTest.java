package org.clientele.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
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
}
