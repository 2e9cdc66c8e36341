package org.clientele.ui;

import java.nio.file.Path;
import org.clientele.spec.Problem;

/// A project that was not closed properly by the last who had it open.
///
/// @param kept what to say of it: when that was, and what of it is kept
public record Unclosed(Path file, Problem kept) {}
