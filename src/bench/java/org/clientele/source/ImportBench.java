package org.clientele.source;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import org.clientele.spec.Progress;

/// Times how a million rows of twelve columns are understood and brought in, beside DuckDB. `pandas` is timed by
/// `python3 -c "import pandas,time; t=time.process_time(); pandas.read_csv('target/bench.csv');
// print(time.process_time()-t)"`.
public final class ImportBench {

    private static final int ROWS = 1_000_000;
    private static final String[] CITIES = {"Berlin", "Paris", "北京", "上海", "Roma", "Oslo", "London", "New York"};

    private ImportBench() {}

    public static void main(String[] args) throws IOException, SQLException {
        var file = Path.of("target/bench.csv");
        if (!Files.exists(file)) {
            write(file);
        }
        System.out.printf("%d MB%n", Files.size(file) >> 20);
        for (int round = 0; round < Integer.getInteger("rounds", 3); round++) {
            ours(file);
        }
        if (args.length > 0) {
            duck(file);
        }
        System.out.print(Files.readString(Path.of("/proc/self/status"))
                .lines()
                .filter(l -> l.startsWith("VmHWM"))
                .findFirst()
                .orElse(""));
    }

    private static void ours(Path file) {
        var clock = new Clock();
        var options = Detection.of(file, Progress.NONE).options();
        clock.lap("understand");
        var source = Importer.read(file, options, Progress.NONE);
        clock.lap("bring in");
        var bytes = source.rows().blocks().stream().mapToLong(b -> b.bytes()).sum();
        System.out.printf("%s, %d MB%n", source.counts(), bytes >> 20);
    }

    private static void duck(Path file) throws SQLException {
        for (int round = 0; round < 2; round++) {
            var clock = new Clock();
            try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                    var statement = connection.createStatement()) {
                statement.execute("create table t as select * from read_csv('" + file + "')");
            }
            clock.lap("DuckDB");
        }
    }

    /// Wall and processor time since the last lap.
    private static final class Clock {

        private long wall = System.nanoTime();
        private long cpu = cpu();

        void lap(String what) {
            System.out.printf(
                    "%-12s %.2f s, processor %.2f s%n", what, (System.nanoTime() - wall) / 1e9, (cpu() - cpu) / 1e9);
            wall = System.nanoTime();
            cpu = cpu();
        }

        private static long cpu() {
            return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                    .getProcessCpuTime();
        }
    }

    private static void write(Path file) throws IOException {
        var random = new Random(42);
        try (var out = Files.newBufferedWriter(file)) {
            out.write(
                    "order_id,customer_id,email,order_date,order_time,city,product,quantity,unit_price,amount,paid,note\n");
            for (int i = 0; i < ROWS; i++) {
                int customer = random.nextInt(100_000);
                int quantity = 1 + random.nextInt(9);
                double price = (100 + random.nextInt(20_000)) / 100.0;
                var day = java.time.LocalDate.of(2023, 1, 1).plusDays(random.nextInt(730));
                out.write(
                        "INV-" + (1_000_000 + i) + "," + customer + ",customer" + customer + "@example.org," + day + ","
                                + day + " " + "%02d:%02d:00".formatted(random.nextInt(24), random.nextInt(60)) + ","
                                + CITIES[random.nextInt(CITIES.length)] + ",Product no. " + random.nextInt(2000) + ","
                                + quantity + ","
                                + price + "," + Math.round(price * quantity * 100) / 100.0 + ","
                                + (random.nextInt(10) > 0) + ","
                                + (random.nextInt(5) == 0 ? "\"left at door, call first\"" : "") + "\n");
            }
        }
    }
}
