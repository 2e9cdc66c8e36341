package org.clientele.cli;

import java.util.List;
import org.clientele.source.Source;
import org.clientele.spec.Progress;

/// Brings the bundled sample in.
@FunctionalInterface
public interface Starter {

    List<Source> sources(Progress progress);
}
