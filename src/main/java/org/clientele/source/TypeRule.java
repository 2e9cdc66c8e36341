package org.clientele.source;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clientele.table.Rank;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// Says what type a column has. A type is taken where at least 95 % of the cells that are not missing fit it; a column
/// that names something (an id, a code, a phone) where all do. Nothing is taken that would lose what is written:
/// numbers with needless zeros in front, ten digits and more, and dates in more than one layout stay text.
record TypeRule(Type type, String format, double confidence, Reason reason, long misfits) {

    /// Why a column of dates is not sure which is the day and which the month.
    static final String EITHER_ORDER = "type-reason.date-order";

    static final String MIXED = "type-reason.mixed";
    static final String MIXED_DATES = "type-reason.mixed-dates";
    static final String ZEROS = "type-reason.zeros";

    private static final double ENOUGH = 0.95;

    /// So many of the cells, in another layout, make a column of dates a mixed one.
    private static final double ANOTHER = 0.01;

    private static final double ZEROED = 0.01;

    /// What stands under a year is counted, as in tables of a statistical office.
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final List<String> CODES =
            List.of("id", "no", "nr", "code", "number", "zip", "postcode", "编号", "编码", "号", "代码");
    private static final List<String> DAYS =
            List.of("date", "day", "start", "begin", "end", "stop", "日期", "日", "开始", "结束", "起始", "截止");

    /// Returns the rule of a column of a delimited text: what stands around most of its texts is taken off.
    static TypeRule delimited(TypeCounter counter, String name) {
        var rule = of(counter, name);
        return rule.type == Type.TEXT
                ? counter.marks().rule(rule, counter.present()).orElse(rule)
                : rule;
    }

    static TypeRule of(TypeCounter counter, String name) {
        var role = name.isEmpty()
                ? Role.NONE
                : RoleWords.find(name).map(Guess::value).orElse(Role.NONE);
        if (counter.present() == 0) {
            return text(0.5, Reason.of("type-reason.empty"));
        }
        double enough = isName(role, name) ? 1 : ENOUGH;
        return (role.isName() ? Optional.<TypeRule>empty() : date(counter, role, isDate(role, name), enough))
                .or(() -> Instants.rule(counter, role, name))
                .or(() -> truth(counter))
                .or(() -> number(counter, role, name, enough))
                .or(() -> named(counter.anyDate, role))
                .orElseGet(() -> text(counter));
    }

    /// The type that the format says the column has.
    static TypeRule declared(Type type, Format format) {
        return new TypeRule(type, "", 1, Reason.of("type-reason.declared", format.kind()), 0);
    }

    ColumnGuess guess(String name, Guess<Role> role, TypeCounter counter) {
        var guessed = new Guess<>(type, confidence, reason);
        long missing = type == Type.TEXT ? counter.blank : counter.missing;
        return new ColumnGuess(name, guessed, role, Rank.MAIN, format, missing, misfits, counter.examples());
    }

    TypeRule unsure(double sure, Reason why) {
        return new TypeRule(type, format, sure, why, misfits);
    }

    /// Returns this with another format; the reason says so, where there was none but that the cells are text.
    TypeRule under(String other, Reason why) {
        boolean isOpen = List.of(MIXED, MIXED_DATES, ZEROS).contains(reason.key());
        return new TypeRule(type, other, confidence, isOpen ? reason : why, misfits);
    }

    private static TypeRule text(double confidence, Reason reason) {
        return new TypeRule(Type.TEXT, "", confidence, reason, 0);
    }

    private static TypeRule text(TypeCounter counter) {
        int layout = counter.numbers[1] > counter.numbers[0] ? 1 : 0;
        boolean dates = counter.anyDate > counter.numbers[layout];
        double share = (double) Math.max(counter.anyDate, counter.numbers[layout]) / counter.present();
        if (share <= 0.5) {
            return text(1 - share / 2, Reason.of("type-reason.text"));
        }
        var type =
                dates ? Type.DATE_TIME : counter.whole[layout] == counter.numbers[layout] ? Type.INTEGER : Type.DECIMAL;
        var format = dates ? best(counter).pattern() : NumberLayout.values()[layout].example();
        return text(0.6, Reason.of(MIXED, share, type, format));
    }

    private static boolean isName(Role role, String name) {
        return switch (role) {
            case NAME, EMAIL, ADDRESS, CITY, PRODUCT -> true;
            default -> role.isName() || endsWithAny(RoleLexicon.squeeze(name), CODES);
        };
    }

    private static boolean endsWithAny(String name, List<String> ends) {
        for (var end : ends) {
            if (name.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static DateLayout best(TypeCounter counter) {
        var best = DateLayout.ISO;
        for (var layout : DateLayout.values()) {
            if (counter.dates[layout.ordinal()] > counter.dates[best.ordinal()]) {
                best = layout;
            }
        }
        long most = counter.dates[best.ordinal()];
        return best.yearFirst()
                .filter(_ -> counter.isYearFirst())
                .filter(layout -> counter.dates[layout.ordinal()] == most)
                .orElse(best);
    }

    private static Optional<TypeRule> date(TypeCounter counter, Role role, boolean told, double enough) {
        var best = best(counter);
        long fits = counter.dates[best.ordinal()];
        double present = counter.telling();
        if (counter.anyDate == 0 || counter.anyDate < enough * present || best == DateLayout.COMPACT && !told) {
            return Optional.empty();
        }
        double other = (counter.anyDate - fits) / present;
        if (other >= ANOTHER || fits < enough * present) {
            return Optional.of(text(0.9, Reason.of(MIXED_DATES, best.pattern(), other)));
        }
        boolean open =
                best.twin().map(twin -> counter.dates[twin.ordinal()] == fits).orElse(false);
        boolean isApart = counter.zones().isApart(counter.anyDate);
        var zone = isApart ? DateParser.UNIVERSAL : "";
        var type = counter.datesOnly[best.ordinal()] == fits && !isApart ? Type.DATE : Type.DATE_TIME;
        var format = format(best, role) + zone;
        var reason = open
                ? Reason.of(EITHER_ORDER, format, format(best.twin().orElseThrow(), role) + zone)
                : why(counter, best, role, fits / present);
        return Optional.of(new TypeRule(type, format, open ? 0.5 : fits / present, reason, counter.present() - fits));
    }

    /// Nobody is born in a year to come.
    private static String format(DateLayout layout, Role role) {
        return isBorn(layout, role)
                ? ShortYears.until(layout.pattern(), Year.now(ZoneOffset.UTC).getValue())
                : layout.pattern();
    }

    private static boolean isBorn(DateLayout layout, Role role) {
        return layout.isShort() && role == Role.BIRTH_DATE;
    }

    private static Reason why(TypeCounter counter, DateLayout layout, Role role, double share) {
        var zones = counter.zones();
        var format = format(layout, role);
        if (isBorn(layout, role)) {
            return Reason.of("type-reason.born", share, format);
        }
        if (zones.isOne(counter.anyDate)) {
            return Reason.of("type-reason.date-offset", share, format, zones.offset());
        }
        var key = zones.isApart(counter.anyDate)
                ? "type-reason.date-universal"
                : zones.isMixed() ? "type-reason.date-offsets" : "type-reason.date";
        return Reason.of(key, share, format);
    }

    private static boolean isDate(Role role, String name) {
        return endsWithAny(RoleLexicon.squeeze(name), DAYS)
                || role == Role.BIRTH_DATE
                || role == Role.SIGNUP_DATE
                || role == Role.ORDER_DATE
                || role == Role.REVIEW_DATE;
    }

    /// One word of a pair is enough where it is "true" or "false".
    private static Optional<TypeRule> truth(TypeCounter counter) {
        for (int pair = 0; pair < counter.truths.length; pair += 2) {
            long no = counter.truths[pair];
            long yes = counter.truths[pair + 1];
            if ((pair == 0 || no > 0 && yes > 0) && no + yes == counter.present()) {
                return Optional.of(new TypeRule(Type.BOOLEAN, "", 0.98, Reason.of("type-reason.truth"), 0));
            }
        }
        return Optional.empty();
    }

    private static Optional<TypeRule> number(TypeCounter counter, Role role, String name, double enough) {
        double present = counter.present();
        int layout = counter.numbers[1] > counter.numbers[0] ? 1 : 0;
        if (isLong(counter, role) && !YEAR.matcher(name.strip()).matches()) {
            return Optional.of(text(0.95, Reason.of("type-reason.long-digits")));
        }
        if (counter.numbers[layout] == 0 || counter.numbers[layout] < enough * counter.telling()) {
            return Optional.empty();
        }
        if (counter.leadingZeros > (enough == 1 ? 0 : ZEROED * present)) {
            return Optional.of(text(0.95, Reason.of(ZEROS, counter.leadingZeros, Type.INTEGER, "")));
        }
        if (isOnlyText(role)) {
            return Optional.of(text(0.9, Reason.of("type-reason.name", role)));
        }
        return named(counter.changed, role)
                .or(() -> Optional.of(
                        Long.bitCount(counter.currencies) > 1
                                ? text(0.8, Reason.of("type-reason.currencies", codes(counter)))
                                : counter.percents >= enough * present
                                        ? percent(counter, layout)
                                        : plain(counter, layout)));
    }

    /// What names something stays as it is written where a number or a date would change it.
    private static Optional<TypeRule> named(long changed, Role role) {
        return role.isName() && changed > 0
                ? Optional.of(text(0.9, Reason.of("type-reason.changed", changed)))
                : Optional.empty();
    }

    /// Digits in such a column name something, however few they are.
    private static boolean isOnlyText(Role role) {
        return role == Role.PHONE || role == Role.POSTCODE || role == Role.ID_NUMBER;
    }

    private static boolean isLong(TypeCounter counter, Role role) {
        return switch (role) {
            case AMOUNT, PRICE, QUANTITY, REFUND, DISCOUNT -> false;
            default -> counter.longDigits > counter.present() / 2.0;
        };
    }

    private static String codes(TypeCounter counter) {
        return IntStream.range(0, 63)
                .filter(i -> (counter.currencies >> i & 1) == 1)
                .mapToObj(Currencies::code)
                .collect(Collectors.joining(", "));
    }

    private static TypeRule percent(TypeCounter counter, int layout) {
        double share = counter.percents / (double) counter.present();
        var format = layout == 1 ? NumberLayout.COMMA_PERCENT : NumberLayout.PERCENT;
        var reason = Reason.of("type-reason.percent", share);
        return new TypeRule(Type.DECIMAL, format.example(), share, reason, counter.present() - counter.percents);
    }

    /// Numbers with a percent sign among others without do not fit, nor those that would lose digits.
    static TypeRule plain(TypeCounter counter, int layout) {
        boolean whole = counter.whole[layout] == counter.numbers[layout] - counter.percents;
        long fits = counter.numbers[layout] - counter.leadingZeros - counter.percents - (whole ? 0 : counter.wide);
        double share = fits / (double) counter.present();
        var format = layout == 1 ? NumberLayout.COMMA.example() : "";
        var reason = counter.currencies == 0
                ? Reason.of(whole ? "type-reason.integer" : "type-reason.decimal", share)
                : Reason.of("type-reason.money", share, codes(counter));
        return new TypeRule(whole ? Type.INTEGER : Type.DECIMAL, format, share, reason, counter.present() - fits);
    }
}
