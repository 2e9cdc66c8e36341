package org.clientele.source;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clientele.Timing;
import org.clientele.spec.Progress;

/// Detects and brings in a file of twelve columns beside DuckDB, pandas and data.table's fread: each run a process of
/// its own that times itself once it is up, alternating, the file in the page cache. Prints the medians of wall and
/// processor time, their ratios to DuckDB, and the most memory. Usage: ImportBench [rows] [rounds] [parquet], several
/// numbers of rows divided by commas, `1000000,10000000` by default; peers that are not installed are left out. With
/// the last word the rows are read from a Parquet file that DuckDB wrote of them with ZSTD. Ours is the program as the
/// launcher starts it, by the notes of its rehearsal (`app/clientele rehearse`), where it has been built.
public final class ImportBench {

    private static final Pattern TOOK = Pattern.compile(".+? +([\\d.]+) s, processor ([\\d.]+) s");
    private static final Pattern PEAK = Pattern.compile("peak (\\d+) MB");

    private static final Path COMPILING = Path.of("app/compiling");
    private static final Path NOTES = Path.of("app/clientele.aot");
    private static final long LARGE = 500_000_000;

    /// What one process said: seconds of wall and processor, and megabytes.
    private record Said(double wall, double processor, double peak) {

        static Said median(List<Said> all) {
            return new Said(
                    middle(all.stream().map(Said::wall).sorted().toList()),
                    middle(all.stream().map(Said::processor).sorted().toList()),
                    middle(all.stream().map(Said::peak).sorted().toList()));
        }

        private static double middle(List<Double> sorted) {
            return sorted.get(sorted.size() / 2);
        }
    }

    private ImportBench() {}

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        if (args.length == 2 && args[0].equals("ours")) {
            Timing.time("import", () -> ours(Path.of(args[1])));
            Timing.peak();
        } else if (args.length == 2 && args[0].equals("duckdb")) {
            Timing.time("import", () -> duckdb(Path.of(args[1])));
            Timing.peak();
        } else {
            int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 7;
            for (var rows : (args.length > 0 ? args[0] : "1000000,10000000").split(",")) {
                var file = ImportData.file(Integer.parseInt(rows));
                compare(args.length > 2 ? parquet(file) : file, rounds);
            }
        }
    }

    private static void ours(Path file) {
        var found = Detection.of(file, Progress.NONE);
        System.out.println(
                Importer.read(file, found, found.options(), Progress.NONE).counts());
    }

    private static void duckdb(Path file) {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute("set threads to 2");
            statement.execute("create table t as select * from '" + file + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
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

    private static void compare(Path file, int rounds) throws IOException, InterruptedException {
        var all = new LinkedHashMap<String, List<Said>>();
        for (int round = 0; round < rounds; round++) {
            for (var peer : peers(file).entrySet()) {
                said(peer.getValue()).ifPresent(said -> all.computeIfAbsent(peer.getKey(), _ -> new ArrayList<>())
                        .add(said));
            }
        }
        System.out.printf("%s, %d MB, %d rounds%n", file, Files.size(file) >> 20, rounds);
        var duck = Said.median(all.getOrDefault("duckdb", List.of(new Said(Double.NaN, Double.NaN, Double.NaN))));
        all.forEach((name, each) -> {
            var said = Said.median(each);
            System.out.printf(
                    "%-8s %6.2f s ×%.2f of DuckDB, processor %6.2f s ×%.2f, peak %4.0f MB%n",
                    name, said.wall, said.wall / duck.wall, said.processor, said.processor / duck.processor, said.peak);
        });
    }

    private static Map<String, List<String>> peers(Path file) throws IOException {
        var memory = Files.size(file) < LARGE ? "-Xmx1500m" : "-Xmx4g";
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var self = List.of(
                java,
                memory,
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:CompileThresholdScaling=8",
                "-XX:Tier3BackEdgeThreshold=2000",
                "-XX:CompileCommandFile=" + COMPILING.toAbsolutePath(),
                "--enable-native-access=ALL-UNNAMED");
        var peers = new LinkedHashMap<String, List<String>>();
        for (var name : List.of("ours", "duckdb")) {
            var command = new ArrayList<>(self);
            if (Files.exists(NOTES)) {
                command.add("-XX:AOTCache=" + NOTES.toAbsolutePath());
            }
            command.addAll(List.of("-cp", classPath()));
            command.addAll(List.of(ImportBench.class.getName(), name, file.toString()));
            peers.put(name, command);
        }
        if (file.toString().endsWith(".csv")) {
            peers.put("pandas", List.of("/usr/bin/python3", "src/bench/python/import.py", file.toString()));
            peers.put("fread", List.of("/usr/bin/Rscript", "src/bench/r/import.R", file.toString()));
        }
        return peers;
    }

    /// Returns the libraries in the launcher's order, then what is compiled for the benchmarks.
    private static String classPath() throws IOException {
        var path = new StringBuilder();
        for (var folder : List.of("app/lib", "app/javafx")) {
            try (var jars = Files.list(Path.of(folder).toAbsolutePath())) {
                jars.filter(jar -> jar.toString().endsWith(".jar"))
                        .map(Path::toString)
                        .sorted()
                        .forEach(jar -> path.append(jar).append(File.pathSeparator));
            } catch (NoSuchFileException _) {
                return System.getProperty("java.class.path");
            }
        }
        return path + System.getProperty("java.class.path");
    }

    /// Runs a process and returns what it says; nothing where it fails or is not there.
    private static Optional<Said> said(List<String> command) throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of(command.getFirst()))) {
            return Optional.empty();
        }
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        var took = TOOK.matcher(text);
        var peak = PEAK.matcher(text);
        return took.find() && peak.find()
                ? Optional.of(new Said(
                        Double.parseDouble(took.group(1)),
                        Double.parseDouble(took.group(2)),
                        Double.parseDouble(peak.group(1))))
                : Optional.empty();
    }
}
