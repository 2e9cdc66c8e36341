package org.clientele.customer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.clientele.customer.Parts.Told;
import org.clientele.spec.Progress;
import org.clientele.table.DecimalBlock;
import org.clientele.table.IntegerBlock;

/// What each customer of the roll bought up to a day. Orders, total and recency are those of [Rfm], refunds lower the
/// amount; the refund share is what was paid back of what was paid.
record Bought(
        int[] first, int[] last, long[] recency, long[] orders, double[] total, double[] average, double[] refunded) {

    Bought(int size) {
        this(
                Days.missing(size),
                Days.missing(size),
                missing(size),
                missing(size),
                numbers(size),
                numbers(size),
                numbers(size));
    }

    private static long[] missing(int size) {
        var values = new long[size];
        Arrays.fill(values, IntegerBlock.MISSING);
        return values;
    }

    private static double[] numbers(int size) {
        var values = new double[size];
        Arrays.fill(values, DecimalBlock.MISSING);
        return values;
    }

    static Bought of(Told<Part.Orders> told, Optional<LocalDate> asOf, Roll roll, Progress progress) {
        if (asOf.isEmpty()) {
            return new Bought(roll.size());
        }
        var rfm = rfm(told.part(), asOf.get());
        var lines = RfmLines.of(rfm, told.sheet());
        var totals = RfmTotals.of(lines, rfm, progress);
        var customers = told.sheet().block(told.part().customer());
        var who = roll.of(customers, totals.first());
        var bought = new Bought(roll.size());
        for (int i = 0; i < who.length; i++) {
            bought.put(who[i], totals, i, asOf.get());
        }
        bought.lines(lines, roll.of(customers, lines.rows()));
        return bought;
    }

    private static Rfm rfm(Part.Orders orders, LocalDate asOf) {
        return new Rfm(
                orders.customer(),
                orders.date(),
                orders.amount(),
                orders.order(),
                asOf,
                5,
                Refunds.LOWER_AMOUNT,
                SegmentGrid.STANDARD,
                Map.of());
    }

    private void put(int customer, RfmTotals totals, int i, LocalDate asOf) {
        recency[customer] = (long) totals.recency()[i];
        last[customer] = (int) (asOf.toEpochDay() - recency[customer]);
        orders[customer] = (long) totals.frequency()[i];
        total[customer] = totals.monetary()[i];
        average[customer] = orders[customer] > 0 ? total[customer] / orders[customer] : DecimalBlock.MISSING;
    }

    private void lines(RfmLines lines, int[] who) {
        var paid = new double[first.length];
        var back = new double[first.length];
        for (int i = 0; i < who.length; i++) {
            double amount = lines.amounts()[lines.rows()[i]];
            int day = lines.days()[lines.rows()[i]];
            if (amount < 0) {
                back[who[i]] -= amount;
            } else {
                paid[who[i]] += amount;
                boolean sooner = first[who[i]] == org.clientele.table.DateBlock.MISSING || day < first[who[i]];
                first[who[i]] = sooner ? day : first[who[i]];
            }
        }
        for (int c = 0; c < paid.length; c++) {
            refunded[c] = paid[c] > 0 ? back[c] / paid[c] : DecimalBlock.MISSING;
        }
    }

    /// Returns the same for a roll that has grown since.
    Bought sized(int size) {
        var grown = new Bought(size);
        System.arraycopy(first, 0, grown.first, 0, first.length);
        System.arraycopy(last, 0, grown.last, 0, first.length);
        System.arraycopy(recency, 0, grown.recency, 0, first.length);
        System.arraycopy(orders, 0, grown.orders, 0, first.length);
        System.arraycopy(total, 0, grown.total, 0, first.length);
        System.arraycopy(average, 0, grown.average, 0, first.length);
        System.arraycopy(refunded, 0, grown.refunded, 0, first.length);
        return grown;
    }
}
