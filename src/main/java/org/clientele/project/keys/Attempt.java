package org.clientele.project.keys;

import java.util.Optional;
import org.clientele.spec.Progress;

/// What somebody tries to open a file with.
///
/// @param user whose slots are tried; everybody's where nobody is named
/// @param last which slot is tried before the others
/// @param progress is told how many slots were tried of how many; may stop that
public record Attempt(Credential credential, Optional<String> user, LastWay last, Progress progress) {

    /// Returns an attempt on everybody's slots.
    public static Attempt with(Credential credential, LastWay last, Progress progress) {
        return new Attempt(credential, Optional.empty(), last, progress);
    }
}
