package org.clientele.job;

import org.clientele.spec.Progress;

/// What a job does, off the JavaFX thread.
@FunctionalInterface
public interface Work<T> {

    T run(Progress progress) throws Exception;
}
