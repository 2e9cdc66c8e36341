package org.clientele.recipe.formula;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.ToIntFunction;

/// Functions of dates; a time counts as its day where a day is asked for. There is no today: the past does not move.
final class DateFunctions {

    static final Map<String, Function> ALL = Map.ofEntries(
            Map.entry("DATE", DateFunctions::date),
            Map.entry("YEAR", one(LocalDate::getYear)),
            Map.entry("MONTH", one(LocalDate::getMonthValue)),
            Map.entry("DAY", one(LocalDate::getDayOfMonth)),
            Map.entry("WEEKDAY", one(day -> day.getDayOfWeek().getValue())),
            Map.entry("HOUR", DateFunctions::hour),
            Map.entry("DAYS", DateFunctions::days),
            Map.entry("YEARS", DateFunctions::years),
            Map.entry("ADD_DAYS", DateFunctions::addDays),
            Map.entry("ADD_MONTHS", DateFunctions::addMonths));

    private static final double FAR = 365_000_000;

    private DateFunctions() {}

    /// Of year, month and day; or the day of a time; or read from an ISO text.
    private static Term date(Call call) {
        if (call.args().size() == 3) {
            return ofParts(call);
        }
        if (call.size(1, 1).kind(0) == Kind.TEXT) {
            var text = call.text(0);
            return Term.number(Kind.DATE, (c, r) -> read(text.at(c, r)));
        }
        return Term.number(Kind.DATE, call.date(0));
    }

    private static Term ofParts(Call call) {
        var year = call.number(0);
        var month = call.number(1);
        var day = call.number(2);
        return Term.number(Kind.DATE, (c, r) -> {
            try {
                return LocalDate.of((int) year.at(c, r), (int) month.at(c, r), (int) day.at(c, r))
                        .toEpochDay();
            } catch (DateTimeException _) {
                return Double.NaN;
            }
        });
    }

    private static double read(String text) {
        try {
            return LocalDate.parse(text.strip()).toEpochDay();
        } catch (DateTimeException _) {
            return Double.NaN;
        }
    }

    private static Function one(ToIntFunction<LocalDate> of) {
        return call -> {
            var date = call.size(1, 1).date(0);
            return Term.number(Kind.NUMBER, (c, r) -> {
                double day = date.at(c, r);
                return Double.isNaN(day) ? day : of.applyAsInt(LocalDate.ofEpochDay((long) day));
            });
        };
    }

    private static Term hour(Call call) {
        if (call.size(1, 1).kind(0) != Kind.TIME) {
            call.number(0);
        }
        var time = call.args().getFirst().number();
        return Term.number(Kind.NUMBER, (c, r) -> Math.floor(time.at(c, r) / 3_600_000) % 24);
    }

    /// Days from the first date to the second.
    private static Term days(Call call) {
        var from = call.size(2, 2).date(0);
        var to = call.date(1);
        return Term.number(Kind.NUMBER, (c, r) -> to.at(c, r) - from.at(c, r));
    }

    /// Whole years from the first date to the second, as ages are counted.
    private static Term years(Call call) {
        var from = call.size(2, 2).date(0);
        var to = call.date(1);
        return Term.number(Kind.NUMBER, (c, r) -> {
            double a = from.at(c, r);
            double b = to.at(c, r);
            return Double.isNaN(a + b)
                    ? Double.NaN
                    : LocalDate.ofEpochDay((long) a)
                            .until(LocalDate.ofEpochDay((long) b))
                            .getYears();
        });
    }

    private static Term addDays(Call call) {
        var date = call.size(2, 2).date(0);
        var days = call.number(1);
        return Term.number(Kind.DATE, (c, r) -> near(date.at(c, r) + Math.floor(days.at(c, r))));
    }

    private static Term addMonths(Call call) {
        var date = call.size(2, 2).date(0);
        var months = call.number(1);
        return Term.number(Kind.DATE, (c, r) -> {
            double day = date.at(c, r);
            double added = months.at(c, r);
            return Double.isNaN(day) || !(Math.abs(added) < 120_000)
                    ? Double.NaN
                    : LocalDate.ofEpochDay((long) day).plusMonths((long) added).toEpochDay();
        });
    }

    static double near(double day) {
        return Math.abs(day) < FAR ? day : Double.NaN;
    }
}
