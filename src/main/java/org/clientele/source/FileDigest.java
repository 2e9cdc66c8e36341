package org.clientele.source;

import java.nio.file.Path;
import java.util.Optional;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

/// The SHA-256 of a file as it lies on the disk now, as [Source#fileDigest] has it.
public final class FileDigest {

    private FileDigest() {}

    /// Returns the digest, or nothing where there is no file that can be read.
    public static Optional<String> of(Path file, Progress progress) {
        try (var intake = Intake.open(file, progress)) {
            return Optional.of(intake.digest());
        } catch (Problem unreadable) {
            return Optional.empty();
        }
    }
}
