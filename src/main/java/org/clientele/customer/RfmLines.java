package org.clientele.customer;

import java.util.Arrays;
import org.clientele.table.DateBlock;
import org.clientele.table.DateTimeBlock;
import org.clientele.table.Sheet;

/// The lines that are read, and how many are left out, each for the first reason that holds.
///
/// @param rows the rows that are read
/// @param days the day of every row of the sheet
/// @param amounts the amount of every row of the sheet
record RfmLines(Sheet sheet, int[] rows, int[] days, double[] amounts, RfmCounts counts) {

    private static final long DAY = 86_400_000L;

    static RfmLines of(Rfm rfm, Sheet sheet) {
        var customers = sheet.block(rfm.customer());
        var days = days(rfm, sheet);
        var amounts = amounts(rfm, sheet);
        long last = rfm.asOf().toEpochDay();
        var rows = new int[sheet.rows()];
        int read = 0;
        int nobody = 0;
        int undated = 0;
        int later = 0;
        int unpaid = 0;
        int refunds = 0;
        for (int row = 0; row < rows.length; row++) {
            if (customers.isMissing(row)) {
                nobody++;
            } else if (days[row] == DateBlock.MISSING) {
                undated++;
            } else if (days[row] > last) {
                later++;
            } else if (Double.isNaN(amounts[row])) {
                unpaid++;
            } else {
                refunds += amounts[row] < 0 ? 1 : 0;
                if (amounts[row] >= 0 || rfm.refunds() != Refunds.LEAVE_OUT) {
                    rows[read++] = row;
                }
            }
        }
        var counts = new RfmCounts(rows.length, read, nobody, undated, later, unpaid, refunds);
        return new RfmLines(sheet, Arrays.copyOf(rows, read), days, amounts, counts);
    }

    private static int[] days(Rfm rfm, Sheet sheet) {
        return switch (sheet.block(rfm.date())) {
            case DateBlock dates -> dates.values();
            case DateTimeBlock times -> {
                var days = new int[times.size()];
                Arrays.setAll(
                        days,
                        row -> times.isMissing(row)
                                ? DateBlock.MISSING
                                : (int) Math.floorDiv(times.values()[row], DAY));
                yield days;
            }
            default -> throw new IllegalStateException(rfm.date());
        };
    }

    private static double[] amounts(Rfm rfm, Sheet sheet) {
        var product = sheet.numbers(rfm.amount().getFirst());
        for (var name : rfm.amount().subList(1, rfm.amount().size())) {
            var factor = sheet.block(name);
            for (int row = 0; row < product.length; row++) {
                product[row] *= factor.number(row);
            }
        }
        return product;
    }
}
