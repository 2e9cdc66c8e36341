package org.clientele.source.parquet;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;

/// Writes days, times of day and moments; a moment that is fixed to a zone is the time it was in Greenwich.
final class Times {

    private static final long DAY = 86_400;
    private static final long NANO = 1_000_000_000;
    private static final long JULIAN_1970 = 2_440_588;
    private static final long[] PARTS = {1, 1_000, 1_000_000, NANO};

    /// Days beyond are no dates of customers; such a number is written as it is.
    private static final long LAST = 3_000_000;

    private Times() {}

    static void date(long day, Text out) {
        if (Math.abs(day) > LAST) {
            out.add(day);
            return;
        }
        var date = LocalDate.ofEpochDay(day);
        if (date.getYear() < 0 || date.getYear() > 9999) {
            out.add(date.toString());
        } else {
            out.padded(date.getYear(), 4)
                    .add('-')
                    .padded(date.getMonthValue(), 2)
                    .add('-')
                    .padded(date.getDayOfMonth(), 2);
        }
    }

    static void time(long value, int unit, Text out) {
        long parts = parts(unit);
        if (value < 0 || value / parts >= DAY) {
            out.add(value);
        } else {
            clock(value / parts, value % parts * (NANO / parts), out);
        }
    }

    static void moment(long value, int unit, Text out) {
        long parts = parts(unit);
        moment(Math.floorDiv(value, parts), Math.floorMod(value, parts) * (NANO / parts), value, out);
    }

    private static void moment(long second, long nanos, long written, Text out) {
        long day = Math.floorDiv(second, DAY);
        if (Math.abs(day) > LAST) {
            out.add(written);
            return;
        }
        date(day, out);
        out.add('T');
        clock(Math.floorMod(second, DAY), nanos, out);
    }

    private static long parts(int unit) {
        if (unit < 1 || unit >= PARTS.length) {
            throw new Damaged();
        }
        return PARTS[unit];
    }

    private static void clock(long second, long nanos, Text out) {
        out.padded(second / 3600, 2)
                .add(':')
                .padded(second / 60 % 60, 2)
                .add(':')
                .padded(second % 60, 2);
        if (nanos > 0) {
            int digits = 9;
            long rest = nanos;
            while (rest % 10 == 0) {
                rest /= 10;
                digits--;
            }
            out.add('.').padded(rest, digits);
        }
    }

    /// The way of Impala and older Spark: nanoseconds of the day, then the Julian day.
    static void old(Value value, Text out) {
        if (value.length() != 12) {
            throw new Damaged();
        }
        var in = ByteBuffer.wrap(value.bytes, value.from, 12).order(ByteOrder.LITTLE_ENDIAN);
        long nanos = in.getLong();
        long day = in.getInt() - JULIAN_1970;
        moment(
                day * DAY + Math.floorDiv(nanos, NANO),
                Math.floorMod(nanos, NANO),
                new BigInteger(value.bytes, value.from, 8).longValue(),
                out);
    }

    static void interval(Value value, Text out) {
        if (value.length() != 12) {
            throw new Damaged();
        }
        var in = ByteBuffer.wrap(value.bytes, value.from, 12).order(ByteOrder.LITTLE_ENDIAN);
        var period = Period.of(0, in.getInt(), in.getInt()).normalized();
        var rest = Duration.ofMillis(in.getInt() & 0xFFFFFFFFL);
        var days = period.isZero() ? "P" : period.toString();
        out.add(
                rest.isZero() && !period.isZero()
                        ? days
                        : days + rest.toString().substring(1));
    }
}
