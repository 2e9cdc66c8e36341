package org.clientele.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.clientele.sample.Sample;
import org.clientele.spec.Problem;

/// A file of the sample, as a file for as long as it is looked at.
final class Bundled {

    private Bundled() {}

    /// @throws Problem if the sample has no such file
    static void with(String name, Consumer<Path> act) {
        var found = Sample.files().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem("problem.file.missing", name));
        try {
            var folder = Files.createTempDirectory("clientele-sample");
            var file = folder.resolve(name);
            try (var in = found.open()) {
                Files.copy(in, file);
                act.accept(file);
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
