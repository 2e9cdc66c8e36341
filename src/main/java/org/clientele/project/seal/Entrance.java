package org.clientele.project.seal;

import java.util.Optional;
import org.clientele.spec.Progress;

/// How a file is opened.
///
/// @param key of a file with passwords; a copy of it is kept until the file is closed
/// @param progress is told how much of a file was looked at that was not closed properly; may stop that
public record Entrance(SealedFile.Use use, Optional<byte[]> key, Progress progress) {}
