package org.clientele.project.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.clientele.project.audit.Anchor;
import org.clientele.project.store.Contents;

/// A backup of a project: its file, what is in it, and when it was last shown to be whole, by opening a copy of it in
/// another process and finding the same there.
public record Backup(Path file, Manifest manifest) {

    /// What is written beside a backup.
    ///
    /// @param project the id of the project
    /// @param name the name of the project then
    /// @param at when it was made
    /// @param verified when it was last found whole
    public record Manifest(String project, String name, Instant at, Contents contents, Optional<Instant> verified) {

        Manifest verified(Instant now) {
            return new Manifest(project, name, at, contents, Optional.of(now));
        }

        Manifest unverified() {
            return new Manifest(project, name, at, contents, Optional.empty());
        }
    }

    /// Returns how far the log of the project went then.
    public Optional<Anchor> log() {
        return Anchor.read(manifest.contents().log());
    }

    /// Returns how much was brought in or put away in the project then.
    long deposits() {
        return manifest.contents().rows("deposit");
    }

    /// Returns whether any table was in the project then.
    boolean hasTables() {
        return deposits() > 0;
    }

    public boolean isVerified() {
        return manifest.verified().isPresent();
    }

    public Instant at() {
        return manifest.at();
    }
}
