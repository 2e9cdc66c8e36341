package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clientele.spec.Progress;
import org.clientele.table.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// Roles and kinds of the customer files in the manifests beside this test, against what a person says they are.
class RoleSetTest {
    @TempDir
    private static Path shelf;

    private record Entry(Path file, String half, Set<String> kinds, List<String> headers, List<List<String>> roles) {}

    /// What was found beside what is right: columns right of all, columns right of those that play a role, files whose
    /// kind is right, columns marked as personal of those whose role is, columns marked of those that have none or
    /// another role.
    private record Score(
            int right,
            int columns,
            int rightRoles,
            int roles,
            int kinds,
            int files,
            int marked,
            int personal,
            int overmarked,
            List<String> wrong) {

        double share() {
            return (double) right / columns;
        }

        @Override
        public String toString() {
            return "%d of %d columns right (%.1f %%), %d of %d that play a role (%.1f %%), kind of %d of %d files, %d of %d personal ones marked and %d others"
                    .formatted(
                            right,
                            columns,
                            100.0 * right / columns,
                            rightRoles,
                            roles,
                            100.0 * rightRoles / roles,
                            kinds,
                            files,
                            marked,
                            personal,
                            overmarked);
        }
    }

    @Test
    void theTuningHalfIsUnderstood(TestReporter reporter) {
        var score = score("roles", "tuning");

        reporter.publishEntry("tuning", score.toString());
        assertTrue(score.share() >= 0.95, () -> score + "\n" + String.join("\n", score.wrong()));
    }

    @Test
    void theOtherHalfIsUnderstood(TestReporter reporter) {
        var score = score("roles", "untouched");

        reporter.publishEntry("untouched", score.toString());
        assertTrue(score.share() >= 0.96, () -> score + "\n" + String.join("\n", score.wrong()));
    }

    @Test
    void theFirstHalfOfTheNamedSchemasIsUnderstood(TestReporter reporter) {
        var score = score("schemas", "first");

        reporter.publishEntry("named schemas, first half", score.toString());
        assertTrue(score.share() >= 0.98, () -> score + "\n" + String.join("\n", score.wrong()));
    }

    @Test
    void theSecondHalfOfTheNamedSchemasIsUnderstood(TestReporter reporter) {
        var score = score("schemas", "second");

        reporter.publishEntry("named schemas, second half", score.toString());
        assertTrue(score.share() >= 0.94 && score.kinds() >= 21, () -> score + "\n" + String.join("\n", score.wrong()));
    }

    @Test
    void strangersFilesAreUnderstood(TestReporter reporter) {
        var score = score("strangers", "all");

        reporter.publishEntry("strangers", score.toString());
        assertTrue(score.share() >= 0.96, () -> score + "\n" + String.join("\n", score.wrong()));
    }

    /// These files were written to find what the words lack, and the words were mended by them.
    @Test
    void theExportsOfSystemsAreUnderstood(TestReporter reporter) {
        var score = score("systems", "all");

        reporter.publishEntry("systems", score.toString());
        assertTrue(score.share() >= 0.98, () -> score + "\n" + String.join("\n", score.wrong()));
    }

    @Test
    void newcomersFilesAreUnderstood(TestReporter reporter) {
        var score = score("newcomers", "all");

        reporter.publishEntry("newcomers", score.toString());
        assertTrue(score.share() >= 0.97 && score.kinds() >= 40, () -> score + "\n" + String.join("\n", score.wrong()));
    }

    @Test
    void theTunedHalfOfTheQuotedHeadersIsUnderstood(TestReporter reporter) {
        var score = score("quoted", "tuning");

        reporter.publishEntry("quoted, tuning", score.toString());
        assertTrue(score.share() >= 0.96, () -> score + "\n" + String.join("\n", score.wrong()));
    }

    @Test
    void theOtherHalfOfTheQuotedHeadersIsUnderstood(TestReporter reporter) {
        var score = score("quoted", "untouched");

        reporter.publishEntry("quoted, untouched", score.toString());
        assertTrue(score.share() >= 0.95, () -> score + "\n" + String.join("\n", score.wrong()));
    }

    @Test
    void theTunedHalfOfTheFieldWorkIsUnderstood(TestReporter reporter) {
        var score = score("fieldwork", "tuning");

        reporter.publishEntry("field work, tuning", score.toString());
        assertTrue(score.share() >= 0.95, () -> score + "\n" + String.join("\n", score.wrong()));
    }

    /// What is wrong is not said, so that nobody tunes to it.
    @Test
    void theOtherHalfOfTheFieldWorkIsUnderstood(TestReporter reporter) {
        var score = score("fieldwork", "untouched");

        reporter.publishEntry("field work, untouched", score.toString());
        assertTrue(score.share() >= 0.95, score::toString);
    }

    @Test
    void latecomersAreAsTheirManifestSays() throws IOException {
        var entries = entries("latecomers");
        try (var files = Files.list(manifest("latecomers").getParent())) {
            assertEquals(files.filter(f -> f.toString().endsWith(".csv")).count(), entries.size());
        }
        for (var entry : entries) {
            try (var lines = Files.lines(entry.file())) {
                assertEquals(Optional.of(header(entry)), lines.findFirst(), entry.file()::toString);
            }
            entry.roles().forEach(said -> said.forEach(Role::valueOf));
            entry.kinds().forEach(FileKind::valueOf);
        }
    }

    /// What is wrong is not said, so that nobody tunes to it.
    @Test
    void latecomersFilesAreUnderstood(TestReporter reporter) {
        var score = score("latecomers", "all");

        reporter.publishEntry("latecomers", score.toString());
        assertTrue(score.share() >= 0.89 && score.kinds() >= 46, score::toString);
    }

    private static String header(Entry entry) {
        return entry.headers().stream()
                .map(h -> h.contains(",") ? '"' + h + '"' : h)
                .collect(Collectors.joining(","));
    }

    private static Score score(String set, String half) {
        var wrong = new ArrayList<String>();
        int[] sums = new int[9];
        for (var entry :
                entries(set).stream().filter(e -> e.half().equals(half)).toList()) {
            var detection = Detection.of(entry.file(), Progress.NONE);
            var columns = detection.columns();
            boolean sameWidth = columns.size() == entry.headers().size();
            for (int i = 0; i < entry.roles().size(); i++) {
                var said = entry.roles().get(i);
                var guess = sameWidth ? columns.get(i).role().value().name() : "";
                boolean plays = !said.contains("NONE");
                int right = said.contains(guess) ? 1 : 0;
                sums[0] += right;
                sums[1]++;
                sums[2] += plays ? right : 0;
                sums[3] += plays ? 1 : 0;
                boolean personal = Role.valueOf(said.getFirst()).isPersonal();
                boolean marked = sameWidth && columns.get(i).option().isPersonal();
                sums[6] += personal && marked ? 1 : 0;
                sums[7] += personal ? 1 : 0;
                sums[8] += marked
                                && !columns.get(i).isStaff()
                                && said.stream().noneMatch(r -> Role.valueOf(r).isPersonal())
                        ? 1
                        : 0;
                if (right == 0) {
                    wrong.add(entry.file().getFileName() + ": "
                            + entry.headers().get(i) + " is " + said + ", not " + guess);
                }
            }
            var kind = detection.kind().value().name();
            sums[4] += entry.kinds().contains(kind) ? 1 : 0;
            sums[5]++;
            if (!entry.kinds().contains(kind)) {
                wrong.add(entry.file().getFileName() + ": is about " + entry.kinds() + ", not " + kind);
            }
        }
        return new Score(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6], sums[7], sums[8], wrong);
    }

    private static List<Entry> entries(String set) {
        try {
            var manifest = manifest(set);
            var text = Files.readString(manifest);
            return List.of(text.split("\n\n")).stream()
                    .skip(1)
                    .map(e -> entry(manifest.getParent(), e))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(Path folder, String text) {
        var lines = text.strip().split("\n");
        var head = lines[0].split(" \\| ");
        var columns = IntStream.range(1, lines.length)
                .mapToObj(i -> lines[i].strip().split(" ?= "))
                .toList();
        var file = folder.resolve(head[0] + ".csv");
        return new Entry(
                folder.endsWith("latecomers") ? named(file, head[0], head[3]) : file,
                head[1],
                Set.of(head[2].split("/")),
                columns.stream().map(c -> c[0]).toList(),
                columns.stream().map(c -> List.of(c[1].strip().split("/"))).toList());
    }

    /// A copy of a file under the name that users have it by.
    private static Path named(Path file, String folder, String name) {
        try {
            var copy = Files.createDirectories(shelf.resolve(folder)).resolve(name);
            return Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path manifest(String set) {
        try {
            return Path.of(RoleSetTest.class.getResource(set + "/manifest.txt").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
