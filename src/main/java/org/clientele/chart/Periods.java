package org.clientele.chart;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.clientele.table.Type;

/// A time column cut into periods, from the first that occurs to the last, none left out.
record Periods(Grain grain, long first, Parts groups) {

    /// More periods than this are drawn in a longer grain.
    private static final int MOST = 2_000;

    private static final double DAY = 86_400_000;
    private static final long NONE = Long.MIN_VALUE;

    static Periods of(Data data, String column, Grain grain) {
        var days = days(data, column);
        var known = LongStream.of(days).filter(day -> day != NONE).summaryStatistics();
        if (known.getCount() == 0) {
            var nowhere = new int[days.length];
            Arrays.fill(nowhere, -1);
            return new Periods(grain, 0, new Parts(nowhere, 0));
        }
        var chosen = grain;
        while (chosen != Grain.YEAR && chosen.period(known.getMax()) - chosen.period(known.getMin()) >= MOST) {
            chosen = chosen.longer();
        }
        return cut(days, chosen, chosen.period(known.getMin()), chosen.period(known.getMax()));
    }

    private static Periods cut(long[] days, Grain grain, long first, long last) {
        var codes = new int[days.length];
        long day = NONE;
        int code = -1;
        for (int row = 0; row < days.length; row++) {
            if (days[row] != day) {
                day = days[row];
                code = day == NONE ? -1 : (int) (grain.period(day) - first);
            }
            codes[row] = code;
        }
        return new Periods(grain, first, new Parts(codes, (int) (last - first) + 1));
    }

    private static long[] days(Data data, String column) {
        var type =
                data.sheet().schema().require(column, Type.DATE, Type.DATE_TIME).type();
        double unit = type == Type.DATE ? 1 : DAY;
        var numbers = data.numbers(column);
        var days = new long[numbers.length];
        Arrays.setAll(days, i -> Double.isNaN(numbers[i]) ? NONE : (long) Math.floor(numbers[i] / unit));
        return days;
    }

    /// Returns the first day of period number `index`.
    String start(int index) {
        return grain.start(first + index).toString();
    }
}
