package org.clientele.source;

import java.nio.file.Path;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

/// Refuses files whose first line alone is more than a record may be, before anything else is tried on them.
final class Extent {

    private static final int NEAR = 1 << 16;
    private static final String DELIMITERS = ",;\t|^~\u0001";

    private Extent() {}

    /// @throws Problem if no line ends as far as a record may go
    static void check(Path file) {
        try (var intake = Intake.open(file, Progress.NONE)) {
            var near = intake.head(NEAR);
            if (near.length < NEAR || lineEnd(near) < NEAR) {
                return;
            }
            var head = intake.head(Splitter.LONGEST + 1);
            if (head.length > Splitter.LONGEST && lineEnd(head) == head.length) {
                throw new Problem("problem.source.line", 1, Splitter.LONGEST >> 20);
            }
        }
    }

    /// @param head the first bytes of a text as UTF-8
    /// @throws Problem if its first line has far too many delimiters of a kind
    static void check(String name, byte[] head) {
        var counts = new int[128];
        int end = lineEnd(head);
        for (int i = 0; i < end; i++) {
            if (head[i] >= 0) {
                counts[head[i]]++;
            }
        }
        for (char delimiter : DELIMITERS.toCharArray()) {
            if (counts[delimiter] >= Splitter.WIDEST) {
                throw new Problem("problem.source.wide", name, Splitter.WIDEST);
            }
        }
    }

    private static int lineEnd(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }
}
