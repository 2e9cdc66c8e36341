package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/// Roles and kinds of the customer files in `roles/manifest.txt`, against what a person says they are.
class RoleSetTest {

    private static final Path FOLDER = folder();

    private record Entry(String name, String half, Set<String> kinds, List<String> headers, List<Set<String>> roles) {}

    /// What was found beside what is right: columns right of all, columns right of those that play a role, files whose
    /// kind is right.
    private record Score(int right, int columns, int rightRoles, int roles, int kinds, int files, List<String> wrong) {

        double share() {
            return (double) right / columns;
        }

        @Override
        public String toString() {
            return "%d of %d columns right (%.1f %%), %d of %d that play a role (%.1f %%), kind of %d of %d files"
                    .formatted(
                            right,
                            columns,
                            100.0 * right / columns,
                            rightRoles,
                            roles,
                            100.0 * rightRoles / roles,
                            kinds,
                            files);
        }
    }

    @Test
    void theTuningHalfIsUnderstood(TestReporter reporter) {
        var score = score("tuning");

        reporter.publishEntry("tuning", score.toString());
        assertTrue(score.share() >= 0.95, () -> score + "\n" + String.join("\n", score.wrong()));
    }

    /// Only the figure is said, so that nobody writes words for these files.
    @Test
    void theUntouchedHalfIsUnderstood(TestReporter reporter) {
        var score = score("untouched");

        reporter.publishEntry("untouched", score.toString());
        assertTrue(score.share() >= 0.95, score::toString);
    }

    private static Score score(String half) {
        var wrong = new ArrayList<String>();
        int[] sums = new int[6];
        for (var entry : entries().stream().filter(e -> e.half().equals(half)).toList()) {
            var detection = Detection.of(FOLDER.resolve(entry.name() + ".csv"), Progress.NONE);
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
                if (right == 0) {
                    wrong.add(entry.name() + ": " + entry.headers().get(i) + " is " + said + ", not " + guess);
                }
            }
            var kind = detection.kind().value().name();
            sums[4] += entry.kinds().contains(kind) ? 1 : 0;
            sums[5]++;
            if (!entry.kinds().contains(kind)) {
                wrong.add(entry.name() + ": is about " + entry.kinds() + ", not " + kind);
            }
        }
        return new Score(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], wrong);
    }

    private static List<Entry> entries() {
        try {
            var text = Files.readString(FOLDER.resolve("manifest.txt"));
            return List.of(text.split("\n\n")).stream()
                    .skip(1)
                    .map(RoleSetTest::entry)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String text) {
        var lines = text.strip().split("\n");
        var head = lines[0].split(" \\| ");
        var columns = IntStream.range(1, lines.length)
                .mapToObj(i -> lines[i].strip().split(" ?= "))
                .toList();
        return new Entry(
                head[0],
                head[1],
                Set.of(head[2].split("/")),
                columns.stream().map(c -> c[0]).toList(),
                columns.stream().map(c -> Set.of(c[1].strip().split("/"))).toList());
    }

    private static Path folder() {
        try {
            return Path.of(RoleSetTest.class.getResource("roles/manifest.txt").toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
