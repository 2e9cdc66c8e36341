package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clientele.spec.Progress;
import org.clientele.table.TextBlock;

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

    /// Brings a file in as it is understood: once with what is left of looking at it, and once without.
    static Source read(Path file) {
        var found = Detection.of(file, Progress.NONE);
        var anew = Importer.read(file, found.options(), Progress.NONE);
        var source = Importer.read(file, found, found.options(), Progress.NONE);
        same(anew, source);
        return source;
    }

    /// Makes sure that two readings of a file differ in nothing.
    static void same(Source expected, Source source) {
        assertEquals(expected.id(), source.id());
        assertEquals(expected.rows().digest(), source.rows().digest());
        assertEquals(expected.account(), source.account());
        assertArrayEquals(expected.misfits().rows(), source.misfits().rows());
        assertArrayEquals(expected.misfits().columns(), source.misfits().columns());
        assertEquals(expected.misfits().texts(), source.misfits().texts());
        for (int i = 0; i < source.rows().schema().size(); i++) {
            if (source.rows().block(i) instanceof TextBlock text) {
                assertEquals(((TextBlock) expected.rows().block(i)).values(), text.values());
            }
        }
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
