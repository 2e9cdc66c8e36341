package org.clientele.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clientele.source.Detection;
import org.clientele.source.FileDigest;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.workbook.Workbook;

/// Reading a file anew from which a source of the project was read.
final class Again {

    private Again() {}

    /// Looks at the file as it was read before.
    ///
    /// @throws Problem if it is gone or not the same any more
    static Detection look(Path file, Source before, Progress progress) {
        var options = before.options();
        var found = Detection.under(file, options.dialect(), options.format(), progress.part(0, 0.7));
        if (!FileDigest.of(file, progress.part(0.7, 1)).equals(Optional.of(before.fileDigest()))) {
            throw new Problem("problem.again.changed", before.label());
        }
        return found;
    }

    /// Returns the book in which what read the one source reads the other, wherever that is.
    static Workbook with(Workbook book, Source before, Source now) {
        var with = book;
        for (var node : book.nodes(Sources.class)) {
            var spec = (Sources) node.spec();
            if (spec.ids().contains(before.id())) {
                List<String> ids = spec.ids().stream()
                        .map(id -> id.equals(before.id()) ? now.id() : id)
                        .toList();
                with = with.with(node.doing(new Sources(ids, spec.mode(), spec.key())));
            }
        }
        return with;
    }
}
