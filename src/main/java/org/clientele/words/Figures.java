package org.clientele.words;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import java.math.RoundingMode;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Numbers and dates as a language writes them: true minus, thin space before the English per cent sign.
final class Figures {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final boolean chinese;
    private final LocalizedNumberFormatter plain;
    private final DateTimeFormatter date;

    Figures(Locale locale) {
        chinese = locale.getLanguage().equals("zh");
        plain = NumberFormatter.withLocale(locale)
                .grouping(GroupingStrategy.ON_ALIGNED)
                .roundingMode(RoundingMode.HALF_EVEN);
        date = chinese
                ? DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
                : DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    }

    String number(double value, int least, int most) {
        return said(plain.precision(Precision.minMaxFraction(least, most)), value);
    }

    String percent(double share, int decimals) {
        return number(share * 100, decimals, decimals) + (chinese ? "%" : "\u2009%");
    }

    String money(double amount, String currency, int decimals) {
        if (currency.isBlank()) {
            return number(amount, decimals, decimals);
        }
        var money = plain.unit(Currency.getInstance(currency)).unitWidth(UnitWidth.NARROW);
        return said(money.precision(Precision.fixedFraction(decimals)), amount);
    }

    String brief(double value) {
        return said(plain.notation(Notation.compactShort()).precision(Precision.maxSignificantDigits(3)), value);
    }

    String brief(double amount, String currency) {
        if (currency.isBlank()) {
            return brief(amount);
        }
        var money = plain.unit(Currency.getInstance(currency)).unitWidth(UnitWidth.NARROW);
        return said(money.notation(Notation.compactShort()).precision(Precision.maxSignificantDigits(3)), amount);
    }

    String date(LocalDate day) {
        return date.format(day);
    }

    Optional<LocalDate> day(String text) {
        var at = new ParsePosition(0);
        var read = date.parseUnresolved(text, at);
        return read == null || at.getErrorIndex() >= 0 || at.getIndex() < text.length()
                ? Optional.empty()
                : Optional.of(LocalDate.from(date.parse(text)));
    }

    String time(LocalTime time) {
        return TIME.format(time);
    }

    /// A number that rounds to nothing has no sign.
    private static String said(LocalizedNumberFormatter format, double value) {
        var unsigned = format.format(Math.abs(value)).toString();
        var nothing = format.format(0).toString();
        return value < 0 && !unsigned.equals(nothing) ? "−" + unsigned : unsigned;
    }
}
