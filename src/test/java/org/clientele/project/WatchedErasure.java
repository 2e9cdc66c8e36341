package org.clientele.project;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientele.Fork;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Event;
import org.clientele.project.deeds.Deed;
import org.clientele.project.deeds.Journal;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Erasures;
import org.clientele.spec.Progress;

/// Erases the canary in a process of its own of which every deed to a file is written down: to the project, the results
/// beside it, and the folder of the user.
final class WatchedErasure {

    static final String PROJECT = "店.clientele";
    static final String LOG = "home/logs/clientele-0.log";

    /// How it is done.
    enum Way {
        AS_IT_IS,
        /// The receipt is in the old file before the new one is written: a fault that must be found out.
        RECEIPT_FIRST
    }

    private WatchedErasure() {}

    /// Erases the canary in a folder that holds the project, results and a log; returns all that was done to files.
    static List<Deed> run(Path folder, Way way) throws IOException, InterruptedException {
        var journal = folder.resolveSibling(folder.getFileName() + ".journal");
        var options = new ArrayList<>(Journal.options(folder.toRealPath(), journal));
        options.add("-XX:TieredStopAtLevel=1");
        options.add("-Dclientele.cache=" + folder.resolve("cache"));
        options.add("-Dclientele.home=" + folder.resolve("home"));
        var ended = Fork.of(WatchedErasure.class, folder.resolve(PROJECT), way)
                .with(options.toArray(String[]::new))
                .run();
        if (ended.code() != 0) {
            throw new AssertionError(ended.said());
        }
        return Journal.read(journal);
    }

    public static void main(String[] args) {
        var file = Path.of(args[0]);
        if (Way.valueOf(args[1]) == Way.RECEIPT_FIRST) {
            boast(file);
        }
        var request = new Erasure.Request(Canary.KEY, "asked", Optional.empty());
        new Erasure(Canary.JSON).of(file, Unlocking.NONE, request, Progress.NONE);
    }

    private static void boast(Path file) {
        var receipt = new Receipt(
                "token",
                "somebody",
                Instant.EPOCH,
                "asked",
                new Receipt.Counts(0, 0, 0, 0, 0, 0, 0, 0),
                new Receipt.Scan(0, 0, 0, 0),
                Optional.empty(),
                Optional.empty(),
                List.of());
        try (var project = Project.open(file, Canary.JSON)) {
            new Erasures(project.database(), project.trail())
                    .add("1970-01-01", "token", Canary.JSON.write(receipt), Event.of(Action.ERASED, "token"));
        }
    }
}
