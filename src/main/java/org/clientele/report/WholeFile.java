package org.clientele.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// A file that appears whole or not at all, and that may be read by whom the system lets read any new file: files of
/// the system's own temporary kind may be read by their owner only.
public final class WholeFile {

    /// What is written into it.
    public interface Content {

        void write(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /// @throws IOException if it cannot be written there; then what was there before is there still
    public static void write(Path file, Content content) throws IOException {
        var target = file.toAbsolutePath();
        var part = target.resolveSibling(".clientele-" + UUID.randomUUID() + ".part");
        try {
            try (var out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.write(out);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
