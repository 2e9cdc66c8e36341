package org.clientele.analysis.recommend;

import java.util.Arrays;
import org.clientele.table.Block;
import org.clientele.table.DateTimeBlock;
import org.clientele.table.Sheet;

/// Which events lie before the cut and which after it; those without date on neither side.
final class Sides {

    private static final byte UNDATED = 0;
    private static final byte BEFORE = 1;
    private static final byte AFTER = 2;
    private static final double DAY = 86_400_000;

    private final byte[] side;

    private Sides(byte[] side) {
        this.side = side;
    }

    static Sides of(RecommendCheck check, Events events, Sheet sheet) {
        var times = times(sheet.block(check.date()), events.rows());
        return new Sides(
                switch (check.cut()) {
                    case Cut.ByDay day -> byDay(times, day.day().toEpochDay());
                    case Cut.LastPart part -> lastPart(times, events, part.share());
                });
    }

    /// Returns days since 1970 with their fraction, NaN where there is none.
    private static double[] times(Block block, int[] rows) {
        double unit = block instanceof DateTimeBlock ? DAY : 1;
        return Arrays.stream(rows).mapToDouble(row -> block.number(row) / unit).toArray();
    }

    private static byte[] byDay(double[] times, long day) {
        var side = new byte[times.length];
        for (int i = 0; i < side.length; i++) {
            side[i] = Double.isNaN(times[i]) ? UNDATED : times[i] < day ? BEFORE : AFTER;
        }
        return side;
    }

    /// Events of one moment are taken in the order of their items.
    private static byte[] lastPart(double[] times, Events events, double share) {
        var side = new byte[times.length];
        for (var own : byCustomer(times, events)) {
            var order = Arrays.stream(own)
                    .boxed()
                    .sorted((a, b) -> times[a] != times[b]
                            ? Double.compare(times[a], times[b])
                            : events.items()[a] - events.items()[b])
                    .mapToInt(Integer::intValue)
                    .toArray();
            int last = order.length < 2 ? 0 : Math.max(1, (int) Math.floor(share * order.length));
            for (int i = 0; i < order.length; i++) {
                side[order[i]] = i < order.length - last ? BEFORE : AFTER;
            }
        }
        return side;
    }

    private static int[][] byCustomer(double[] times, Events events) {
        var sizes = new int[events.customerCount()];
        for (int i = 0; i < times.length; i++) {
            sizes[events.customers()[i]] += Double.isNaN(times[i]) ? 0 : 1;
        }
        var own = new int[sizes.length][];
        Arrays.setAll(own, customer -> new int[sizes[customer]]);
        for (int i = times.length - 1; i >= 0; i--) {
            if (!Double.isNaN(times[i])) {
                int customer = events.customers()[i];
                own[customer][--sizes[customer]] = i;
            }
        }
        return own;
    }

    boolean isBefore(int event) {
        return side[event] == BEFORE;
    }

    boolean isAfter(int event) {
        return side[event] == AFTER;
    }

    int before() {
        return count(BEFORE);
    }

    int after() {
        return count(AFTER);
    }

    int undated() {
        return count(UNDATED);
    }

    private int count(byte which) {
        int count = 0;
        for (byte one : side) {
            count += one == which ? 1 : 0;
        }
        return count;
    }
}
