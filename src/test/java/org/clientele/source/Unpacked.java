package org.clientele.source;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A packed folder of real data, unpacked once below `target`.
final class Unpacked {

    private Unpacked() {}

    static Path folder(String archive) {
        var packed = Csv.real(archive);
        var folder = Path.of("target/data", archive.replaceAll("[^a-z]", "-"));
        try {
            if (!Files.exists(folder.resolve(".done"))) {
                Files.createDirectories(folder);
                var tar =
                        new ProcessBuilder("tar", "xf", packed.toAbsolutePath().toString(), "-C", folder.toString());
                int code = tar.inheritIO().start().waitFor();
                assumeTrue(code == 0, "tar cannot unpack " + archive);
                Files.createFile(folder.resolve(".done"));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
