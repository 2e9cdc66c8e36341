package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.clientele.report.CsvExport;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The 2,290 files of Pollock, loaded with nothing said about them.
class PollockTest {

    @TempDir
    Path folder;

    @Test
    void theScoresStayAboveTheFloor() throws IOException {
        var files = Unpacked.folder("csv/pollock/polluted_files.tar.xz").resolve("polluted_files");
        var scores = new TreeMap<String, Double>();
        try (var all = Files.list(files.resolve("csv"))) {
            for (var file : all.toList()) {
                var name = file.getFileName().toString();
                scores.put(
                        name,
                        measure(file, files.resolve("clean").resolve(name)).score());
            }
        }
        double simple = scores.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        var weights = new ObjectMapper()
                .readValue(Csv.real("csv/pollock/pollock_weights.json").toFile(), Map.class);
        double weighted = 0;
        double all = 0;
        for (var score : scores.entrySet()) {
            double weight = ((Number) weights.get(score.getKey())).doubleValue();
            weighted += weight * score.getValue();
            all += weight;
        }
        weighted /= all;
        Files.createDirectories(Path.of("target/scores"));
        var report = new StringBuilder();
        scores.forEach(
                (name, score) -> report.append(name).append('\t').append(score).append('\n'));
        Files.writeString(
                Path.of("target/scores/pollock.txt"), report + "simple\t" + simple + "\nweighted\t" + weighted + "\n");
        assertTrue(simple > 9.9 && weighted > 9.5, simple + " " + weighted);
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
