package org.clientele.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.source.Source;

/// What a run computed and from which bytes, so that two runs can be compared without their files.
record Digests(List<Read> sources, List<Computed> nodes) {

    static final String FILE = "digests.json";

    /// A source as it was read for this run.
    record Read(String id, String label, String sha256, long rows, long rejected) {}

    /// A node with the notes on it and on its parts; `rows` only where it is a table. The digest is over
    /// what was written: without columns that who is in may not read, which are `leftOut`.
    record Computed(
            String id,
            String title,
            String note,
            Map<String, String> notes,
            String type,
            int version,
            String key,
            String digest,
            Optional<Integer> rows,
            List<String> leftOut) {}

    static Digests of(Opened opened, List<Computed> nodes) {
        return new Digests(opened.sources().stream().map(Digests::read).toList(), List.copyOf(nodes));
    }

    private static Read read(Source source) {
        var counts = source.counts();
        return new Read(source.id(), source.label(), source.fileDigest(), counts.loaded(), counts.rejected());
    }
}
