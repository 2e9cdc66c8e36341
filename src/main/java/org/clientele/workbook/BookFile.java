package org.clientele.workbook;

import java.util.List;
import org.clientele.source.Source;

/// A workbook with what must be brought in before it can be computed: what its JSON form holds.
public record BookFile(Workbook book, List<SourceRef> sources) {

    public BookFile {
        sources = List.copyOf(sources);
    }

    /// @param folder where the files of the sources lie, relative to the workbook's: empty for beside it, else with a
    /// `/` at its end
    public static BookFile of(Workbook book, List<Source> sources, String folder) {
        var refs = sources.stream()
                .map(s -> new SourceRef(s.id(), folder + s.label(), s.fileDigest(), s.label(), s.options()))
                .toList();
        return new BookFile(book, refs);
    }
}
