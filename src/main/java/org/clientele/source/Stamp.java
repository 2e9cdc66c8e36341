package org.clientele.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/// By what a file is known to be the one it was: where it is, how large, and when it was last written.
record Stamp(Path file, long size, FileTime written, String key) {

    /// Returns the stamp of a file, or of the archive that it is in; none where there is none.
    static Optional<Stamp> of(Path file) {
        try {
            var seen = Files.readAttributes(Archive.of(file).orElse(file), BasicFileAttributes.class);
            return Optional.of(new Stamp(
                    file.toAbsolutePath(), seen.size(), seen.lastModifiedTime(), String.valueOf(seen.fileKey())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Returns whether a file that is still there is not what it was.
    static boolean isOther(Path file, Optional<Stamp> before) {
        var now = of(file);
        return now.isPresent() && !now.equals(before);
    }
}
