package org.clientele.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clientele.spec.Progress;

/// Detects and brings in a file of twelve columns beside DuckDB, pandas and data.table's fread: each run a process of
/// its own that times itself once it is up, alternating, the file in the page cache. Prints the medians, the ratios to
/// DuckDB, and the peak of memory. Usage: ImportBench [rows] [rounds] [parquet]; peers that are not installed are left
/// out. With the last word the rows are read from a Parquet file that DuckDB wrote of them with ZSTD.
public final class ImportBench {

    private ImportBench() {}

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        if (args.length == 2 && args[0].equals("ours")) {
            report(() -> ours(Path.of(args[1])));
        } else if (args.length == 2 && args[0].equals("duckdb")) {
            report(() -> duckdb(Path.of(args[1])));
        } else {
            int rows = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
            int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 7;
            var file = file(rows);
            compare(args.length > 2 ? parquet(file) : file, rounds);
        }
    }

    private interface Run {

        void run() throws IOException, SQLException;
    }

    private static void report(Run run) throws IOException, SQLException {
        long start = System.nanoTime();
        run.run();
        System.out.printf("seconds %.3f%n", (System.nanoTime() - start) / 1e9);
        Files.readString(Path.of("/proc/self/status"))
                .lines()
                .filter(l -> l.startsWith("VmHWM"))
                .forEach(l -> System.out.println("peak " + Long.parseLong(l.replaceAll("\\D", "")) / 1024));
    }

    private static void ours(Path file) {
        var found = Detection.of(file, Progress.NONE);
        System.out.println(
                Importer.read(file, found, found.options(), Progress.NONE).counts());
    }

    private static void duckdb(Path file) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute("set threads to 2");
            statement.execute("create table t as select * from '" + file + "'");
        }
    }

    private static Path parquet(Path csv) throws SQLException {
        var file = Path.of(csv.toString().replace(".csv", ".parquet"));
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute("copy (select * from '" + csv + "') to '" + file + "' (compression zstd)");
        }
        return file;
    }

    private static Path file(int rows) throws IOException {
        var file = Path.of("target/orders-" + rows + ".csv");
        if (!Files.exists(file)) {
            ImportData.write(file, rows);
        }
        return file;
    }

    private static void compare(Path file, int rounds) throws IOException, InterruptedException {
        var peers = peers(file);
        var seconds = new LinkedHashMap<String, List<Double>>();
        var peaks = new LinkedHashMap<String, List<Double>>();
        for (int round = 0; round < rounds; round++) {
            for (var peer : peers.entrySet()) {
                var said = said(peer.getValue());
                if (said.containsKey("seconds")) {
                    seconds.computeIfAbsent(peer.getKey(), _ -> new ArrayList<>())
                            .add(said.get("seconds"));
                    peaks.computeIfAbsent(peer.getKey(), _ -> new ArrayList<>()).add(said.get("peak"));
                }
            }
        }
        System.out.printf("%s, %d MB, %d rounds%n", file, Files.size(file) >> 20, rounds);
        double duck = median(seconds.getOrDefault("duckdb", List.of(Double.NaN)));
        seconds.forEach((name, all) -> System.out.printf(
                "%-8s %6.2f s  ×%.2f of DuckDB  peak %4.0f MB%n",
                name, median(all), median(all) / duck, median(peaks.get(name))));
    }

    private static Map<String, List<String>> peers(Path file) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var self = List.of(java, "-Xmx1500m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders");
        var rest = List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"));
        var peers = new LinkedHashMap<String, List<String>>();
        for (var name : List.of("ours", "duckdb")) {
            var command = new ArrayList<>(self);
            command.addAll(rest);
            command.addAll(List.of(ImportBench.class.getName(), name, file.toString()));
            peers.put(name, command);
        }
        if (file.toString().endsWith(".csv")) {
            peers.put("pandas", List.of("python3", "src/bench/python/import.py", file.toString()));
            peers.put("fread", List.of("Rscript", "src/bench/r/import.R", file.toString()));
        }
        return peers;
    }

    /// Runs a process and returns the numbers that it names.
    private static Map<String, Double> said(List<String> command) throws IOException, InterruptedException {
        var said = new LinkedHashMap<String, Double>();
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = process.inputReader()) {
            lines.lines()
                    .map(line -> line.split(" "))
                    .filter(words -> words[0].equals("seconds") || words[0].equals("peak"))
                    .forEach(words -> said.put(words[0], Double.parseDouble(words[1])));
        }
        process.waitFor();
        return said;
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
