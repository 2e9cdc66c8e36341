package org.clientele.words;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How a day is written.
public enum DayForm {
    LANGUAGE("d MMM uuuu", "uuuu-MM-dd"),
    ISO("uuuu-MM-dd", "uuuu-MM-dd"),
    LONG("d MMMM uuuu", "uuuu年M月d日"),
    DAY_POINT("dd.MM.uuuu", "dd.MM.uuuu"),
    DAY_SLASH("dd/MM/uuuu", "dd/MM/uuuu"),
    MONTH_SLASH("MM/dd/uuuu", "MM/dd/uuuu"),
    YEAR_SLASH("uuuu/MM/dd", "uuuu/MM/dd");

    private final String english;
    private final String chinese;

    DayForm(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    DateTimeFormatter in(Locale locale) {
        return of(pattern(locale), locale);
    }

    /// Returns how a month is written: as a day is, without the day.
    DateTimeFormatter month(Locale locale) {
        return of(pattern(locale).replaceAll("[^\\w年月]?d+日?[^\\w]?", ""), locale);
    }

    private String pattern(Locale locale) {
        return isChinese(locale) ? chinese : english;
    }

    private static DateTimeFormatter of(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, isChinese(locale) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }
}
