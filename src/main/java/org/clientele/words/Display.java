package org.clientele.words;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// How numbers, days and amounts are written for people. It is a matter of who reads: no computation, no key and no
/// file for machines knows of it.
///
/// @param amounts the decimals of amounts
/// @param side on which side of an amount its currency stands
public record Display(
        Signs signs, Decimals amounts, DayForm days, CurrencyMark currency, CurrencySide side, Shortening shortening) {

    /// As the language has it.
    public static final Display USUAL = new Display(
            Signs.LANGUAGE,
            Decimals.FITTING,
            DayForm.LANGUAGE,
            CurrencyMark.SIGN,
            CurrencySide.LANGUAGE,
            Shortening.LANGUAGE);

    /// The names of its parts, as settings and the command line write them.
    public static final String SIGNS = "numbers";

    public static final String AMOUNTS = "amounts";
    public static final String DAYS = "dates";
    public static final String CURRENCY = "currency";
    public static final String SIDE = "currency-side";
    public static final String SHORTENING = "shorten";

    /// Reads it from its parts by their names; a part that is not there, or makes no sense, is the usual one.
    public static Display read(Function<String, Optional<String>> parts) {
        return new Display(
                part(parts, SIGNS, USUAL.signs),
                part(parts, AMOUNTS, USUAL.amounts),
                part(parts, DAYS, USUAL.days),
                part(parts, CURRENCY, USUAL.currency),
                part(parts, SIDE, USUAL.side),
                part(parts, SHORTENING, USUAL.shortening));
    }

    private static <E extends Enum<E>> E part(Function<String, Optional<String>> parts, String name, E usual) {
        return parts.apply(name)
                .flatMap(text -> Stream.of(usual.getDeclaringClass().getEnumConstants())
                        .filter(choice -> word(choice).equals(text))
                        .findFirst())
                .orElse(usual);
    }

    public Display with(Signs other) {
        return new Display(other, amounts, days, currency, side, shortening);
    }

    public Display with(Decimals other) {
        return new Display(signs, other, days, currency, side, shortening);
    }

    public Display with(DayForm other) {
        return new Display(signs, amounts, other, currency, side, shortening);
    }

    public Display with(CurrencyMark other) {
        return new Display(signs, amounts, days, other, side, shortening);
    }

    public Display with(CurrencySide other) {
        return new Display(signs, amounts, days, currency, other, shortening);
    }

    public Display with(Shortening other) {
        return new Display(signs, amounts, days, currency, side, other);
    }

    /// Returns its parts by their names, as [#read] takes them.
    public Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put(SIGNS, word(signs));
        parts.put(AMOUNTS, word(amounts));
        parts.put(DAYS, word(days));
        parts.put(CURRENCY, word(currency));
        parts.put(SIDE, word(side));
        parts.put(SHORTENING, word(shortening));
        return parts;
    }

    /// Returns how a choice is written in settings and on the command line: `point-comma`.
    public static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
