package org.clientele.cli;

import java.util.List;
import org.clientele.source.Source;
import org.clientele.spec.Deposits;
import org.clientele.workbook.Workbook;

/// A workbook that can be computed: with what was put away for it, and the sources it stands on where they are known.
public record Opened(Workbook book, Deposits deposits, List<Source> sources) {

    public Opened {
        sources = List.copyOf(sources);
    }
}
