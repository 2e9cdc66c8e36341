package org.clientele.project.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Contents;
import org.clientele.project.store.Handover;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;

/// Reads a file in a process of its own, the command `verify --contents`: what this process believes of the file helps
/// nothing there, and what goes wrong there harms nothing here.
public final class OtherProcess implements Drill {

    private static final String PROGRAM = "org.clientele.app.Main";
    private static final List<String> MODEST = List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final Duration LOOK = Duration.ofMillis(50);

    private final BookJson json;
    private final Unlocking unlocking;

    /// @param unlocking is asked for the keys of a file of a project that is not open here
    public OtherProcess(BookJson json, Unlocking unlocking) {
        this.json = json;
        this.unlocking = unlocking;
    }

    @Override
    public Contents read(Path file, Progress progress) {
        try {
            var keys = Handover.of(file, unlocking);
            var said = Files.createTempFile(file.toAbsolutePath().getParent(), ".half-", ".said");
            try {
                var process = new ProcessBuilder(command(file))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .redirectOutput(said.toFile())
                        .start();
                try (var in = process.getOutputStream()) {
                    in.write(keys);
                }
                Arrays.fill(keys, (byte) 0);
                require(file, process, () -> progress.at(told(said), Hundredths.ALL));
                return json.read(Files.readString(said), Contents.class);
            } finally {
                Files.deleteIfExists(said);
            }
        } catch (IOException e) {
            var problem = new Problem("problem.backup.process", String.valueOf(e.getMessage()));
            problem.initCause(e);
            throw problem;
        }
    }

    private static List<String> command(Path file) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(MODEST);
        command.addAll(Confined.options());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(PROGRAM, "verify", "--contents", "--keys-stdin", "--quiet", file.toString()));
        return command;
    }

    /// What follows the hundredths is the answer.
    private static long told(Path said) {
        return Math.min(said.toFile().length() / System.lineSeparator().length(), Hundredths.ALL);
    }

    /// Waits for the other process, which ends with this one's patience.
    private static void require(Path file, Process process, Runnable look) {
        boolean done = false;
        try {
            while (!process.waitFor(LOOK)) {
                look.run();
            }
            done = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            if (!done) {
                process.destroyForcibly();
            }
        }
        if (process.exitValue() != 0) {
            throw new Problem("problem.backup.broken", file.getFileName().toString());
        }
    }
}
