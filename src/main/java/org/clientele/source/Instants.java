package org.clientele.source;

import java.util.Optional;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// Days and times that programs write as one number, taken as such only under a header that speaks of a date or time:
/// the days of Excel (1 is 1900-01-01, 60 the day that never was), and the seconds, milliseconds or microseconds since
/// 1970 in universal time. Zeros say that nothing is known.
enum Instants {
    /// From 1954 to 2119.
    EXCEL("excel", 20_000, 80_000),
    /// From 1986 to 2096.
    SECONDS("epoch-s", 500_000_000L, 4_000_000_000L),
    MILLIS("epoch-ms", 500_000_000_000L, 4_000_000_000_000L),
    MICROS("epoch-us", 500_000_000_000_000L, 4_000_000_000_000_000L);

    private static final long DAY = 86_400_000;

    /// The day 0 of Excel, counted from 1970, for all days after February 1900.
    private static final int EXCEL_ZERO = -25_569;

    private static final String DAYS = ".*(date|day|dob|日期|日|birthday)";
    private static final String TIMES =
            ".*(date|time|timestamp|datetime|ts|at|when|epoch|created|updated|modified|日期|登录|创建|更新|注册|时间|时间戳)";

    private final String format;
    private final long least;
    private final long most;

    Instants(String format, long least, long most) {
        this.format = format;
        this.least = least;
        this.most = most;
    }

    /// Returns how it is named among formats of dates.
    String format() {
        return format;
    }

    static Optional<TypeRule> rule(TypeCounter counter, Role role, String name) {
        boolean numbers = counter.numbers[0] == counter.present() && counter.least <= counter.greatest;
        if (!numbers || counter.percents > 0 || counter.currencies != 0) {
            return Optional.empty();
        }
        var squeezed = RoleLexicon.squeeze(name);
        for (var instant : values()) {
            boolean told = isDate(role) || squeezed.matches(instant == EXCEL ? DAYS : TIMES);
            if (told && counter.least >= instant.least && counter.greatest < instant.most) {
                return Optional.of(instant.rule(counter));
            }
        }
        return Optional.empty();
    }

    private static boolean isDate(Role role) {
        return switch (role) {
            case BIRTH_DATE, SIGNUP_DATE, ORDER_DATE, REVIEW_DATE, EVENT_TIME -> true;
            default -> false;
        };
    }

    /// Zeros are no such number and do not fit.
    private TypeRule rule(TypeCounter counter) {
        boolean days = this == EXCEL && counter.whole[0] == counter.numbers[0];
        var reason = Reason.of("type-reason." + format);
        return new TypeRule(days ? Type.DATE : Type.DATE_TIME, format, 0.85, reason, 0);
    }

    private boolean isIn(double number) {
        return number >= least && number < most;
    }

    /// Reads numbers of this kind.
    DateParser parser() {
        return new Parser(this);
    }

    private static final class Parser implements DateParser {

        private final Instants kind;
        private final NumberCell cell = NumberCell.point();
        private long millis;

        Parser(Instants kind) {
            this.kind = kind;
        }

        @Override
        public boolean read(byte[] bytes, int from, int to) {
            if (!cell.read(bytes, from, to) || !kind.isIn(cell.number())) {
                return false;
            }
            millis = switch (kind) {
                case EXCEL -> Math.round((cell.number() + EXCEL_ZERO) * 86_400) * 1000;
                case SECONDS -> Math.round(cell.number() * 1000);
                case MILLIS -> Math.round(cell.number());
                case MICROS -> Math.floorDiv((long) cell.number(), 1000);
            };
            return true;
        }

        @Override
        public int day() {
            return (int) Math.floorDiv(millis, DAY);
        }

        @Override
        public int millis() {
            return (int) Math.floorMod(millis, DAY);
        }
    }
}
