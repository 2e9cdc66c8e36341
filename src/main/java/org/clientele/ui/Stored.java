package org.clientele.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.clientele.project.Privately;

/// A properties file in the user's folder, written whole or not at all; a file that cannot be read counts as empty.
final class Stored {

    private static final System.Logger LOG = System.getLogger(Stored.class.getName());

    private final Path file;

    Stored(Path file) {
        this.file = file;
    }

    Properties read() {
        var values = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(System.Logger.Level.WARNING, file.toString(), e);
            }
        }
        return values;
    }

    void write(Properties values) {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
                values.store(out, null);
            }
            Privately.write(file, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
