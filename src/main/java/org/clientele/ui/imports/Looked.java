package org.clientele.ui.imports;

import java.util.List;
import java.util.Optional;
import org.clientele.source.Detection;
import org.clientele.source.Dialect;
import org.clientele.source.ImportOptions;
import org.clientele.source.Reading;
import org.clientele.spec.Progress;
import org.clientele.ui.Choices;

/// What a file was found to be when it was cut as somebody says, with what becomes of its records.
record Looked(Detection found, Rejects rejects) {

    static Looked under(FileDraft draft, Dialect dialect, Progress progress) {
        var found = Detection.under(draft.file(), dialect, draft.format(), progress);
        return new Looked(found, Rejects.of(draft, found, progress.part(1, 1)));
    }

    /// Returns this with the ways in which the file can be read.
    Looked among(List<Reading> readings) {
        return new Looked(found.among(readings), rejects);
    }

    /// Returns how the file is read then; sums that were left out before stay out.
    ImportOptions read(FileDraft draft) {
        var out = draft.mends().stream().filter(rejects.sums()::contains).toList();
        return out.isEmpty() ? found.options() : found.options().mending(out);
    }

    /// Returns what a file is, read as others of its shape were where it can be read in several ways.
    static Detection at(FileDraft draft, Choices choices, Progress progress) {
        var found = draft.look(progress.part(0, 0.7));
        var chosen = found.readings().isEmpty() ? Optional.<String>empty() : choices.find(found.shape());
        return found.readings().stream()
                .skip(1)
                .filter(reading -> chosen.equals(Optional.of(reading.mark())))
                .findFirst()
                .map(reading -> Detection.under(draft.file(), reading.dialect(), progress.part(0.7, 1))
                        .among(found.readings()))
                .orElse(found);
    }
}
