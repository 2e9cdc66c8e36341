package org.clientele.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.DateBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// A million customers with five million order lines and a million reviews: the list of everyone once, then portraits
/// of customers picked at random; the first, the median and the slowest, in milliseconds of processor of all threads,
/// the compiler's too.
public final class PortraitBench {

    private static final int CUSTOMERS = 1_000_000;
    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static final SplittableRandom RANDOM = new SplittableRandom(1);

    private PortraitBench() {}

    public static void main(String[] args) {
        var ids = new String[CUSTOMERS];
        java.util.Arrays.setAll(ids, i -> "C" + (10_000_000 + i * 7919L % CUSTOMERS));
        var people = sheet(
                CUSTOMERS,
                List.of(Field.of("id", Type.TEXT, Role.CUSTOMER_ID), Field.of("name", Type.TEXT, Role.NAME)),
                List.of(customers(ids, CUSTOMERS, false), customers(ids, CUSTOMERS, false)));
        var orders = orders(ids);
        var reviews = sheet(
                CUSTOMERS,
                List.of(
                        Field.of("id", Type.TEXT, Role.CUSTOMER_ID),
                        Field.of("day", Type.DATE, Role.REVIEW_DATE),
                        Field.of("stars", Type.INTEGER, Role.RATING)),
                List.of(customers(ids, CUSTOMERS, true), days(CUSTOMERS), numbers(CUSTOMERS, 5)));
        var rfm = Rfm.of("id", "day", "paid", DAY);
        var scores = rfm.of(Inputs.of(orders), Progress.NONE);
        List<Part> parts = List.of(
                new Part.People("id"),
                new Part.Orders("id", "day", List.of("paid"), Optional.empty(), Optional.empty()),
                new Part.Reviews("id", "day", Optional.of("stars"), Optional.empty(), Optional.empty()),
                new Part.Segments("id", Rfm.SEGMENT, List.of(Rfm.R, Rfm.F, Rfm.M)));
        long start = System.nanoTime();
        var list =
                new CustomerList(parts, Optional.of(DAY)).of(Inputs.of(people, orders, reviews, scores), Progress.NONE);
        System.out.printf("list: %,d rows in %.1f s%n", list.rows(), (System.nanoTime() - start) / 1e9);
        var inputs = Inputs.of(list, people, orders, reviews, scores);
        var times = new double[40];
        for (int i = 0; i < times.length; i++) {
            var portrait = Portrait.of(ids[RANDOM.nextInt(CUSTOMERS)], parts, Optional.of(DAY));
            start = cpu();
            portrait.of(inputs, Progress.NONE);
            times[i] = (cpu() - start) / 1e6;
        }
        double first = times[0];
        double slowest = java.util.Arrays.stream(times).skip(1).max().orElse(0);
        java.util.Arrays.sort(times);
        System.out.printf(
                "portrait: first %.0f ms, median %.0f ms, slowest other %.0f ms%n", first, times[20], slowest);
    }

    /// Processor time, since the machine may be shared.
    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static Sheet orders(String[] ids) {
        int lines = 5 * CUSTOMERS;
        var paid = new double[lines];
        java.util.Arrays.setAll(paid, i -> RANDOM.nextInt(20_000) / 100.0 - (i % 50 == 0 ? 100 : 0));
        return sheet(
                lines,
                List.of(
                        Field.of("id", Type.TEXT, Role.CUSTOMER_ID),
                        Field.of("day", Type.DATE, Role.ORDER_DATE),
                        Field.of("paid", Type.DECIMAL, Role.AMOUNT)),
                List.of(customers(ids, lines, true), days(lines), new DecimalBlock(paid)));
    }

    private static Sheet sheet(int rows, List<Field> fields, List<? extends Block> blocks) {
        return Sheet.of(new Schema(fields), RowIds.of("bench", rows), blocks);
    }

    private static TextBlock customers(String[] ids, int rows, boolean drawn) {
        var codes = new int[rows];
        java.util.Arrays.setAll(codes, i -> drawn ? RANDOM.nextInt(ids.length) : i);
        return new TextBlock(codes, ids.clone());
    }

    private static DateBlock days(int rows) {
        var days = new int[rows];
        java.util.Arrays.setAll(days, i -> (int) DAY.toEpochDay() - RANDOM.nextInt(900));
        return new DateBlock(days);
    }

    private static IntegerBlock numbers(int rows, int most) {
        var numbers = new long[rows];
        java.util.Arrays.setAll(numbers, i -> 1 + RANDOM.nextInt(most));
        return new IntegerBlock(numbers);
    }
}
