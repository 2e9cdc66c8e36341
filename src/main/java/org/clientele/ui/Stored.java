package org.clientele.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

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
        var draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.getParent());
            try (var out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                values.store(out, null);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
