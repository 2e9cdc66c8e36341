package org.clientele.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clientele.sample.Sample;
import org.clientele.source.Source;
import org.clientele.spec.Problem;
import org.clientele.ui.OpenProject;
import org.clientele.workbook.Whereabouts;

/// Where the files lie that the sources of a project were read from.
final class Places {

    private Places() {}

    /// Returns the file of a source; a file of the sample is written where it can be read.
    ///
    /// @throws Problem if nobody knows where it lay
    static Path of(OpenProject project, Source source) {
        var place = project.place(source.id()).orElseThrow(() -> new Problem("problem.again.place", source.label()));
        return place.startsWith(Whereabouts.SAMPLE)
                ? sample(place.substring(Whereabouts.SAMPLE.length()))
                : Path.of(place);
    }

    private static Path sample(String name) {
        var bundled = Sample.files().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem("problem.again.place", name));
        try {
            var file = Files.createTempDirectory("clientele-sample").resolve(name);
            file.toFile().deleteOnExit();
            try (var in = bundled.open()) {
                Files.copy(in, file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
