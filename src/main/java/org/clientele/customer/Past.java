package org.clientele.customer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.clientele.table.Groups;
import org.clientele.table.Moments;

/// The lines of every customer before a day; it has no other lines to look at.
///
/// @param first the first line of each customer
/// @param members the lines of each customer
/// @param day days since 1970 of the day
record Past(RfmLines lines, int[] first, int[][] members, long day) {

    static Past of(RfmLines lines, Target target) {
        var rows = lines.rows();
        var groups = Groups.of(List.of(lines.sheet().block(target.customer()).gather(rows)), rows.length);
        var first = Arrays.stream(groups.first()).map(i -> rows[i]).toArray();
        var members = Arrays.stream(groups.members())
                .map(of -> Arrays.stream(of).map(i -> rows[i]).toArray())
                .toArray(int[][]::new);
        return new Past(lines, first, members, target.day().toEpochDay());
    }

    int size() {
        return first.length;
    }

    private boolean isOrder(int row) {
        return lines.amounts()[row] >= 0;
    }

    /// Days since the last order; of somebody who only has refunds, since the last of these.
    long[] recency() {
        return Arrays.stream(members)
                .mapToLong(of -> day
                        - (Arrays.stream(of).anyMatch(this::isOrder) ? last(of, this::isOrder) : last(of, _ -> true)))
                .toArray();
    }

    private int last(int[] of, IntPredicate rows) {
        return Arrays.stream(of)
                .filter(rows)
                .map(row -> lines.days()[row])
                .max()
                .orElseThrow();
    }

    /// Days since the first line.
    long[] tenure() {
        return Arrays.stream(members)
                .mapToLong(of -> day
                        - Arrays.stream(of).map(row -> lines.days()[row]).min().orElseThrow())
                .toArray();
    }

    double[] sums() {
        return Arrays.stream(members)
                .mapToDouble(of -> Moments.of(Arrays.stream(of)
                                .mapToDouble(row -> lines.amounts()[row])
                                .toArray())
                        .sum())
                .toArray();
    }

    /// Mean days between days of buying; missing of a single one.
    double[] gaps() {
        return Arrays.stream(members)
                .mapToDouble(of -> {
                    var days = Arrays.stream(of)
                            .filter(this::isOrder)
                            .map(row -> lines.days()[row])
                            .sorted()
                            .distinct()
                            .toArray();
                    return days.length < 2 ? Double.NaN : (days[days.length - 1] - days[0]) / (days.length - 1.0);
                })
                .toArray();
    }

    /// The part of the lines that are refunds.
    double[] refunds() {
        return Arrays.stream(members)
                .mapToDouble(
                        of -> Arrays.stream(of).filter(row -> !isOrder(row)).count() / (double) of.length)
                .toArray();
    }

    /// The different orders of the last days; a line without order id is an order of its own.
    long[] orders(Optional<String> order, int days) {
        return Arrays.stream(members)
                .mapToLong(of -> {
                    var recent = Arrays.stream(of)
                            .filter(this::isOrder)
                            .filter(row -> day - lines.days()[row] <= days)
                            .toArray();
                    return order.map(name -> different(name, recent) + missing(name, recent))
                            .orElse((long) recent.length);
                })
                .toArray();
    }

    /// The different values of a column in lines that are no refunds.
    long[] distinct(String column) {
        return Arrays.stream(members)
                .mapToLong(of -> different(
                        column, Arrays.stream(of).filter(this::isOrder).toArray()))
                .toArray();
    }

    private long different(String column, int[] rows) {
        var block = lines.sheet().block(column);
        return Arrays.stream(rows)
                .filter(row -> !block.isMissing(row))
                .mapToObj(block::text)
                .distinct()
                .count();
    }

    private long missing(String column, int[] rows) {
        var block = lines.sheet().block(column);
        return Arrays.stream(rows).filter(block::isMissing).count();
    }
}
