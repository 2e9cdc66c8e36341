package org.clientele.ui;

import java.util.Optional;
import org.clientele.project.Receipt;
import org.clientele.spec.Problem;

/// A project that is open again after an erasure, or after one that changed nothing.
///
/// @param receipt none where nothing was erased
/// @param failure why, unless somebody stopped it
public record ErasedProject(OpenProject project, Optional<Receipt> receipt, Optional<Problem> failure) {}
