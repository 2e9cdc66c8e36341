package org.clientele.source.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clientele.source.Reason;

/// What a workbook has besides the cells that are read, and nobody should think it was.
final class BookNotes {

    private static final List<String> MACROS = List.of("vbaproject.bin", "macrosheets/", "_vba_project_cur");

    private BookNotes() {}

    /// @param sheet the one that is read
    /// @param parts the names of what the file consists of
    static List<Reason> of(String sheet, List<String> hidden, Stream<String> parts) {
        var notes = new ArrayList<Reason>();
        if (parts.map(part -> part.toLowerCase(Locale.ROOT))
                .anyMatch(part -> MACROS.stream().anyMatch(part::contains))) {
            notes.add(Reason.of("note.excel.macros"));
        }
        if (!hidden.isEmpty() && !hidden.contains(sheet)) {
            notes.add(Reason.of("note.excel.hidden", hidden.size(), String.join(", ", hidden)));
        }
        return notes;
    }
}
