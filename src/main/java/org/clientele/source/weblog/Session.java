package org.clientele.source.weblog;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// One session while its requests come in.
final class Session {

    private final LogLine first;
    private LogLine earliest;
    private LogLine latest;
    private String firstPage = "";
    private String lastPage = "";
    private long requests;
    private long pages;
    private long errors;
    private long bytes;

    Session(LogLine first) {
        this.first = first;
        earliest = first;
        latest = first;
    }

    /// Returns whether a request of the same visitor belongs to it.
    boolean goesOnWith(LogLine line) {
        var after = Duration.between(latest.time(), line.time());
        var before = Duration.between(line.time(), earliest.time());
        return after.compareTo(Sessions.GAP) <= 0 && before.compareTo(Sessions.GAP) <= 0;
    }

    void add(LogLine line) {
        requests++;
        errors += line.isError() ? 1 : 0;
        bytes += line.bytes().isEmpty() ? 0 : Long.parseLong(line.bytes());
        if (line.time().toInstant().isBefore(start())) {
            earliest = line;
        }
        if (line.time().toInstant().isAfter(latest.time().toInstant())) {
            latest = line;
        }
        if (line.isPage()) {
            pages++;
            firstPage = firstPage.isEmpty() ? line.path() : firstPage;
            lastPage = line.path();
        }
    }

    long requests() {
        return requests;
    }

    Instant start() {
        return earliest.time().toInstant();
    }

    /// Returns its cells from the host on.
    List<String> cells() {
        return List.of(
                first.host(),
                first.user(),
                first.agent(),
                earliest.clock(),
                latest.clock(),
                String.valueOf(Duration.between(earliest.time(), latest.time()).toSeconds()),
                String.valueOf(requests),
                String.valueOf(pages),
                String.valueOf(errors),
                String.valueOf(bytes),
                firstPage,
                lastPage,
                first.referrer());
    }
}
