package org.clientele.source;

import java.nio.file.Path;
import java.util.Set;
import org.clientele.spec.Problem;

/// A file of a folder or an archive that is no table, such as a picture, so that the others are brought in without it.
///
/// @param why says what it is instead
public record PassedOver(Path file, Problem why) {

    private static final Set<String> NO_TABLES = Set.of(
            "problem.archive.nested",
            "problem.source.binary",
            "problem.source.empty",
            "problem.source.markup",
            "problem.source.office",
            "problem.source.pdf",
            "problem.source.picture",
            "problem.source.zip");

    /// @throws Problem that was met where it is another: rows must not go missing, and what means harm stops everything
    public PassedOver {
        if (!NO_TABLES.contains(why.key())) {
            throw why;
        }
    }
}
