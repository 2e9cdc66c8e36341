package org.clientele.source;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clientele.spec.Progress;

/// Files for tests: written for the occasion, or from the folder of real data beside the project.
record Csv(Path folder) {

    Path file(String text) {
        return file(text, StandardCharsets.UTF_8);
    }

    Path file(String text, Charset charset) {
        return file(text.getBytes(charset));
    }

    Path file(byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(folder, "file", ".csv"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path real(String name) {
        var file = Path.of("../shared/data", name);
        assumeTrue(Files.exists(file), "no ../shared/data/" + name + " beside the project");
        return file;
    }

    /// Brings a file in as it is understood.
    static Source read(Path file) {
        return Importer.read(file, Detection.of(file, Progress.NONE).options(), Progress.NONE);
    }

    Source read(String text) {
        return read(file(text));
    }

    Detection detect(String text) {
        return Detection.of(file(text), Progress.NONE);
    }

    static String row(Source source, int row) {
        var text = new StringBuilder();
        for (var block : source.rows().blocks()) {
            text.append(text.isEmpty() ? "" : "|").append(block.text(row));
        }
        return text.toString();
    }
}
