package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.report.CsvExport;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files of Pollock, loaded with nothing said about them: all that change a file as a whole, and of the 2,268 that
/// change one row each eleventh, which stands for eleven; with `-Dpollock=all` every one.
class PollockTest {

    private static final int STEP = "all".equals(System.getProperty("pollock")) ? 1 : 11;

    @TempDir
    Path folder;

    @Test
    void theScoresStayAboveTheFloor() throws IOException {
        var files = Unpacked.folder("csv/pollock/polluted_files.tar.xz").resolve("polluted_files");
        var weights = new ObjectMapper()
                .readValue(Csv.real("csv/pollock/pollock_weights.json").toFile(), Map.class);
        var report = new StringBuilder();
        double simple = 0;
        double count = 0;
        double weighted = 0;
        double weight = 0;
        for (var name : names(files.resolve("csv"))) {
            double score = measure(
                            files.resolve("csv").resolve(name),
                            files.resolve("clean").resolve(name))
                    .score();
            double stands = name.startsWith("row_") ? STEP : 1;
            double own = stands * ((Number) weights.get(name)).doubleValue();
            simple += stands * score;
            count += stands;
            weighted += own * score;
            weight += own;
            report.append(name).append('\t').append(score).append('\n');
        }
        report.append("simple\t")
                .append(simple / count)
                .append("\nweighted\t")
                .append(weighted / weight)
                .append('\n');
        Files.createDirectories(Path.of("target/scores"));
        Files.writeString(Path.of("target/scores/pollock.txt"), report);
        assertTrue(simple / count > 9.94, "simple " + simple / count);
        assertTrue(weighted / weight > 9.91, "weighted " + weighted / weight);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            var names = all.map(file -> file.getFileName().toString()).sorted().toList();
            var rows = names.stream().filter(name -> name.startsWith("row_")).toList();
            var taken =
                    IntStream.range(0, rows.size()).filter(i -> i % STEP == 0).mapToObj(rows::get);
            return Stream.concat(names.stream().filter(name -> !name.startsWith("row_")), taken)
                    .toList();
        }
    }

    private PollockMeasure measure(Path file, Path clean) throws IOException {
        var out = folder.resolve("out.csv");
        try {
            var read = AsRead.of(file, Progress.NONE);
            CsvExport.AS_READ.write(read.source().rows(), read.header(), out, Progress.NONE);
        } catch (Problem problem) {
            return PollockMeasure.FAILED;
        }
        return PollockMeasure.of(Files.readString(clean), Files.readString(out));
    }
}
