package org.clientele.customer;

import java.util.Arrays;
import java.util.List;
import org.clientele.spec.Progress;
import org.clientele.table.Groups;

/// Days since the last order, number of orders and sum of amounts for each customer, in order of first appearance.
///
/// @param first a row of the sheet for each customer: the first that was read
record RfmTotals(int[] first, double[] recency, double[] frequency, double[] monetary) {

    private static final int NEVER = Integer.MIN_VALUE;

    static RfmTotals of(RfmLines lines, Rfm rfm, Progress progress) {
        var rows = lines.rows();
        var customers = Groups.of(List.of(lines.sheet().block(rfm.customer()).gather(rows)), rows.length);
        progress.at(1, 3);
        var recency = recency(lines, rfm, customers);
        progress.at(2, 3);
        var first = new int[customers.count()];
        Arrays.setAll(first, i -> rows[customers.first()[i]]);
        return new RfmTotals(first, recency, frequency(lines, rfm, customers), monetary(lines, customers));
    }

    private static boolean isOrder(RfmLines lines, Rfm rfm, int row) {
        return lines.amounts()[row] >= 0 || rfm.refunds() == Refunds.COUNT_AS_ORDERS;
    }

    /// The last order counts; for somebody who only has refunds, the last of these.
    private static double[] recency(RfmLines lines, Rfm rfm, Groups customers) {
        var order = new int[customers.count()];
        var any = new int[customers.count()];
        Arrays.fill(order, NEVER);
        Arrays.fill(any, NEVER);
        for (int i = 0; i < lines.rows().length; i++) {
            int row = lines.rows()[i];
            int customer = customers.of()[i];
            any[customer] = Math.max(any[customer], lines.days()[row]);
            if (isOrder(lines, rfm, row)) {
                order[customer] = Math.max(order[customer], lines.days()[row]);
            }
        }
        var recency = new double[order.length];
        Arrays.setAll(recency, c -> rfm.asOf().toEpochDay() - (order[c] == NEVER ? any[c] : order[c]));
        return recency;
    }

    /// Distinct orders; a line without order id is an order of its own.
    private static double[] frequency(RfmLines lines, Rfm rfm, Groups customers) {
        var frequency = new double[customers.count()];
        var seen = new boolean[0];
        var orders = customers.of();
        var ids = rfm.order().map(name -> lines.sheet().block(name).gather(lines.rows()));
        if (ids.isPresent()) {
            var customer = lines.sheet().block(rfm.customer()).gather(lines.rows());
            var pairs = Groups.of(List.of(customer, ids.get()), lines.rows().length);
            orders = pairs.of();
            seen = new boolean[pairs.count()];
        }
        for (int i = 0; i < lines.rows().length; i++) {
            if (isOrder(lines, rfm, lines.rows()[i])) {
                boolean own = ids.isEmpty() || ids.get().isMissing(i);
                if (own || !seen[orders[i]]) {
                    frequency[customers.of()[i]]++;
                }
                if (!own) {
                    seen[orders[i]] = true;
                }
            }
        }
        return frequency;
    }

    /// Sums compensated for rounding (Neumaier 1974).
    private static double[] monetary(RfmLines lines, Groups customers) {
        var sum = new double[customers.count()];
        var lost = new double[customers.count()];
        for (int i = 0; i < lines.rows().length; i++) {
            double value = lines.amounts()[lines.rows()[i]];
            int customer = customers.of()[i];
            double next = sum[customer] + value;
            lost[customer] += Math.abs(sum[customer]) >= Math.abs(value)
                    ? (sum[customer] - next) + value
                    : (value - next) + sum[customer];
            sum[customer] = next;
        }
        Arrays.setAll(sum, c -> sum[c] + lost[c]);
        return sum;
    }
}
