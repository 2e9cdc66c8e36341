package org.clientele.workbook;

import java.util.List;

/// A workbook with what must be brought in before it can be computed: what its JSON form holds.
public record BookFile(Workbook book, List<SourceRef> sources) {

    public BookFile {
        sources = List.copyOf(sources);
    }
}
