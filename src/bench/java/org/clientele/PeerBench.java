package org.clientele;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.clientele.analysis.predict.ModelBench;
import org.clientele.analysis.recommend.RecommendBench;
import org.clientele.table.KernelBench;

/// Models, likenesses of items, group-by and join beside scikit-learn, scipy, pandas and DuckDB: the processes take
/// turns, each says what it took, and the medians come out as ratios, of wall time and of processor time. Usage:
/// PeerBench [rounds]; a peer that is not installed is left out.
public final class PeerBench {

    private static final Pattern LINE = Pattern.compile("(.+?) +([\\d.]+) s, processor ([\\d.]+) s");
    private static final Pattern PEAK = Pattern.compile("peak (\\d+) MB");

    private record Took(double wall, double processor) {

        static Took median(List<Took> all) {
            return new Took(
                    middle(all.stream().map(Took::wall).sorted().toList()),
                    middle(all.stream().map(Took::processor).sorted().toList()));
        }

        private static double middle(List<Double> sorted) {
            return sorted.get(sorted.size() / 2);
        }
    }

    /// What one program said of one piece of work, or of its memory.
    private static final Map<String, List<Took>> SAID = new LinkedHashMap<>();

    private static final Map<String, Long> PEAKS = new LinkedHashMap<>();

    private PeerBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        var sizes = List.of("20000", "5000", "1000000");
        for (int round = 0; round < rounds; round++) {
            run("ours", java(ModelBench.class));
            run("sklearn", python("models.py"));
            run("ours", java(KernelBench.class));
            run("pandas", python("kernels.py"));
            run("duckdb", java(KernelBench.class, "duckdb"));
            run("ours", java(RecommendBench.class, "-Dcustomers=20000", "-Ditems=5000", "-Devents=1000000"));
            run("scipy", python("recommend.py", sizes.toArray(String[]::new)));
        }
        say();
    }

    private static void say() {
        SAID.forEach((key, took) -> {
            var what = key.substring(key.indexOf(' ') + 1);
            var who = key.substring(0, key.indexOf(' '));
            var mine = SAID.entrySet().stream()
                    .filter(e -> e.getKey().startsWith("ours ")
                            && what.startsWith(e.getKey().substring(5)))
                    .findFirst();
            if (!who.equals("ours") && mine.isPresent()) {
                var ours = Took.median(mine.get().getValue());
                var theirs = Took.median(took);
                System.out.printf(
                        "%-28s ours %.3f s, %s %.3f s: %.2f; processor %.3f and %.3f s: %.2f%n",
                        what,
                        ours.wall,
                        who,
                        theirs.wall,
                        ours.wall / theirs.wall,
                        ours.processor,
                        theirs.processor,
                        ours.processor / theirs.processor);
            }
        });
        PEAKS.forEach((who, peak) -> System.out.printf("%s: %d MB at most%n", who, peak));
    }

    private static List<String> java(Class<?> bench, String... options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx2g", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        var words = new ArrayList<>(List.of(options));
        words.removeIf(word -> word.startsWith("-D") && command.add(word));
        command.add(bench.getName());
        command.addAll(words);
        return command;
    }

    private static List<String> python(String script, String... words) {
        var command = new ArrayList<>(List.of("/usr/bin/python3", "src/bench/python/" + script));
        command.addAll(List.of(words));
        return command;
    }

    private static void run(String who, List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = process.inputReader()) {
            lines.lines().forEach(line -> hear(who, line));
        }
        process.waitFor();
    }

    private static void hear(String who, String line) {
        var took = LINE.matcher(line);
        if (took.lookingAt()) {
            SAID.computeIfAbsent(who + " " + took.group(1), _ -> new ArrayList<>())
                    .add(new Took(Double.parseDouble(took.group(2)), Double.parseDouble(took.group(3))));
        }
        var peak = PEAK.matcher(line);
        if (peak.lookingAt()) {
            PEAKS.merge(who, Long.parseLong(peak.group(1)), Math::max);
        }
    }
}
