package org.clientele.table;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.SplittableRandom;

/// Times sorting, grouping, joining, profiling, searching and filtering of a million rows, in seconds of processor and
/// wall; `src/bench/python/kernels.py` does the same with pandas.
public final class KernelBench {

    private static final int ROWS = 1_000_000;
    private static final String[] CITIES = {"Lyon", "上海", "Bern", "Paris", "北京", "Roma", "Wien", "Oslo"};

    private KernelBench() {}

    public static void main(String[] args) {
        var sheet = sheet();
        var customers = Groups.of(sheet, "customer");
        var right = sheet.select(customers.first()).columns(List.of("customer", "city"));
        right.blocks();
        for (int round = 0; round < Integer.getInteger("rounds", 3); round++) {
            time("sort price", () -> SortIndex.of(sheet, SortKey.ascending("price")));
            time("sort id", () -> SortIndex.of(sheet, SortKey.ascending("id")));
            time("sort city, price", () -> SortIndex.of(sheet, SortKey.ascending("city"), SortKey.descending("price")));
            time("group customer, city", () -> Groups.of(sheet, "customer", "city"));
            time(
                    "join customers",
                    () -> Joins.of(sheet, right, List.of(new KeyPair("customer", "customer")), Joins.Kind.LEFT));
            time("profile price", () -> ColumnProfile.of(sheet, "price"));
            time("profile customer", () -> ColumnProfile.of(sheet, "customer"));
            time("search", () -> Search.rows(sheet, "99"));
            time("filter", () -> new Condition.Between("price", "10", "20").test(sheet));
        }
    }

    private static Sheet sheet() {
        var random = new SplittableRandom(1);
        var price = new double[ROWS];
        var id = new TextBlock.Builder(ROWS);
        var customer = new TextBlock.Builder(ROWS);
        var city = new TextBlock.Builder(ROWS);
        for (int row = 0; row < ROWS; row++) {
            price[row] = random.nextInt(100_000) / 100.0;
            id.add("A" + (100_000 + row * 7919L % ROWS));
            customer.add("C" + (10_000 + random.nextInt(100_000)));
            city.add(CITIES[random.nextInt(CITIES.length)]);
        }
        return Sheet.of(
                Schema.of(
                        Field.of("price", Type.DECIMAL),
                        Field.of("id", Type.TEXT),
                        Field.of("customer", Type.TEXT),
                        Field.of("city", Type.TEXT)),
                RowIds.of("bench", ROWS),
                List.of(new DecimalBlock(price), id.build(), customer.build(), city.build()));
    }

    private static void time(String what, Runnable run) {
        long wall = System.nanoTime();
        long cpu = cpu();
        run.run();
        System.out.printf(
                "%-22s %.3f s, processor %.3f s%n", what, (System.nanoTime() - wall) / 1e9, (cpu() - cpu) / 1e9);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
