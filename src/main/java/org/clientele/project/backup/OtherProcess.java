package org.clientele.project.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.clientele.project.store.Contents;
import org.clientele.project.store.Handover;
import org.clientele.spec.Problem;
import org.clientele.workbook.BookJson;

/// Reads a file in a process of its own, the command `verify --contents`: what this process believes of the file helps
/// nothing there, and what goes wrong there harms nothing here.
public final class OtherProcess implements Drill {

    private static final String PROGRAM = "org.clientele.app.Main";
    private static final List<String> MODEST = List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final BookJson json;

    public OtherProcess(BookJson json) {
        this.json = json;
    }

    @Override
    public Contents read(Path file) {
        var command = new java.util.ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(MODEST);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(PROGRAM, "verify", "--contents", "--keys-stdin", "--quiet", file.toString()));
        try {
            var keys = Handover.of(file);
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var in = process.getOutputStream()) {
                in.write(keys);
            }
            Arrays.fill(keys, (byte) 0);
            return read(file, process);
        } catch (IOException e) {
            var problem = new Problem("problem.backup.process", String.valueOf(e.getMessage()));
            problem.initCause(e);
            throw problem;
        }
    }

    private Contents read(Path file, Process process) throws IOException {
        boolean done = false;
        try (var out = process.getInputStream()) {
            var said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            done = true;
            if (code != 0) {
                throw new Problem("problem.backup.broken", file.getFileName().toString());
            }
            return json.read(said, Contents.class);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.util.concurrent.CancellationException();
        } finally {
            if (!done) {
                process.destroyForcibly();
            }
        }
    }
}
