package org.clientele.ui.imports;

import java.util.List;
import java.util.Optional;
import org.clientele.source.Mend;
import org.clientele.source.Quarantine;
import org.clientele.source.Rejected;
import org.clientele.words.Words;

/// Says how a record that cannot be read as it is is read, or should be.
record MendWords(Words words) {

    /// Returns what is said of the mend chosen for a record or else proposed; nothing where there is neither.
    String of(Rejected record, Optional<Rejects> rejects, List<Mend> said) {
        var chosen = Rejects.chosen(record, said);
        return chosen.or(() -> rejects.flatMap(r -> r.mend(record, List.of())))
                .map(mend -> words.text(
                        key(mend, chosen.isPresent()), Quarantine.written(mend).replace("\n", " ")))
                .orElse("");
    }

    private static String key(Mend mend, boolean taken) {
        if (mend.cells().isEmpty()) {
            return taken ? "import.mend.taken-out" : "import.mend.proposed-out";
        }
        return taken ? "import.mend.taken" : "import.mend.proposed";
    }
}
