package org.clientele.words;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.RoundingMode;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Numbers and dates as a language writes them: true minus, thin space before the English per cent sign; with the
/// signs, the order and the units that somebody prefers.
final class Figures {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final boolean chinese;
    private final Locale locale;
    private final Display display;
    private final LocalizedNumberFormatter plain;
    private final LocalizedNumberFormatter brief;
    private final DateTimeFormatter date;

    Figures(Locale locale, Display display) {
        chinese = locale.getLanguage().equals("zh");
        this.locale = locale;
        this.display = display;
        plain = in(ULocale.forLocale(locale));
        brief = in(display.shortening().in(locale)).notation(Notation.compactShort());
        date = display.days().in(locale);
    }

    private LocalizedNumberFormatter in(ULocale units) {
        var signs = display.signs();
        var symbols = DecimalFormatSymbols.getInstance(units);
        symbols.setDecimalSeparator(signs.decimal());
        symbols.setMonetaryDecimalSeparator(signs.decimal());
        symbols.setGroupingSeparator(signs.grouping());
        symbols.setMonetaryGroupingSeparator(signs.grouping());
        return NumberFormatter.withLocale(units)
                .symbols(symbols)
                .grouping(signs.isGrouped() ? GroupingStrategy.ON_ALIGNED : GroupingStrategy.OFF)
                .roundingMode(RoundingMode.HALF_EVEN);
    }

    String number(double value, int least, int most) {
        return said(plain.precision(Precision.minMaxFraction(least, most)), value, "");
    }

    String powered(double value) {
        return String.format(Locale.ROOT, "%.2e", value)
                .replace('.', display.signs().decimal())
                .replace('-', '−');
    }

    Plain plain(int decimals) {
        return new Plain(decimals, display.signs());
    }

    String percent(double share, int decimals) {
        return number(share * 100, decimals, decimals) + (chinese ? "%" : "\u2009%");
    }

    int decimals(int fitting) {
        return display.amounts().of(fitting);
    }

    String money(double amount, String currency, int fitting) {
        return said(plain.precision(Precision.fixedFraction(decimals(fitting))), amount, currency);
    }

    String brief(double value, String currency) {
        if (display.shortening() == Shortening.NONE) {
            double size = Math.abs(value);
            return said(plain.precision(Precision.maxFraction(size < 10 ? 2 : size < 100 ? 1 : 0)), value, currency);
        }
        return said(brief.precision(Precision.maxSignificantDigits(3)), value, currency);
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
    private String said(LocalizedNumberFormatter format, double value, String currency) {
        var unsigned = format.format(Math.abs(value)).toString();
        var nothing = format.format(0).toString();
        return (value < 0 && !unsigned.equals(nothing) ? "−" : "") + marked(unsigned, currency);
    }

    private String marked(String number, String currency) {
        if (currency.isBlank() || display.currency() == CurrencyMark.NONE) {
            return number;
        }
        var mark = display.currency() == CurrencyMark.CODE ? currency : sign(currency);
        if (display.side() == CurrencySide.AFTER) {
            return number + "\u00a0" + mark;
        }
        return Character.isLetter(mark.charAt(mark.length() - 1)) ? mark + "\u00a0" + number : mark + number;
    }

    private String sign(String currency) {
        return Currency.getInstance(currency).getName(locale, Currency.NARROW_SYMBOL_NAME, new boolean[1]);
    }
}
