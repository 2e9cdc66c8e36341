package org.clientele.ui;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.clientele.project.Receipt;
import org.clientele.spec.Problem;

/// A project that is open again after an erasure, or after one that changed nothing.
///
/// @param receipt none where nothing was erased
/// @param failure why, unless somebody stopped it
public record ErasedProject(OpenProject project, Optional<Receipt> receipt, Optional<Problem> failure) {

    private static final Logger LOG = Logger.getLogger(ErasedProject.class.getName());

    /// Erases from a closed project and opens it again, whatever came of it.
    public static ErasedProject of(Supplier<Receipt> erasing, Supplier<OpenProject> open) {
        Optional<Receipt> receipt = Optional.empty();
        Optional<Problem> failure = Optional.empty();
        try {
            receipt = Optional.of(erasing.get());
        } catch (Problem problem) {
            failure = Optional.of(problem);
        } catch (CancellationException stopped) {
            LOG.log(Level.FINE, "an erasure was stopped", stopped);
        }
        return new ErasedProject(open.get(), receipt, failure);
    }
}
