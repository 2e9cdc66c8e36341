package org.clientele.workbook;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.clientele.source.FileDigest;
import org.clientele.source.Source;
import org.clientele.spec.Progress;

/// Where a workbook as JSON says that its sources are: at the file each was read from while that still has the same
/// bytes, else in the project.
///
/// @param json the file that the workbook is written to
/// @param project the file that holds the sources
/// @param places where the file of a source lay, by the source's id: an absolute path, or one of [#SAMPLE]
public record Whereabouts(Path json, Path project, Function<String, Optional<String>> places, Progress progress)
        implements Function<Source, String> {

    /// What the names of the program's own files begin with.
    public static final String SAMPLE = "sample:";

    /// Returns the path that names the source in the JSON form.
    @Override
    public String apply(Source source) {
        return places.apply(source.id())
                .filter(place -> holds(place, source))
                .map(this::named)
                .orElseGet(() -> named(project));
    }

    private boolean holds(String place, Source source) {
        return place.startsWith(SAMPLE)
                || FileDigest.of(Path.of(place), progress)
                        .filter(source.fileDigest()::equals)
                        .isPresent();
    }

    private String named(String place) {
        return place.startsWith(SAMPLE) ? place : named(Path.of(place));
    }

    /// A file in the folder of the JSON file, or below it, is named from there, so that the two may move together.
    private String named(Path file) {
        var folder = json.toAbsolutePath().normalize().getParent();
        var whole = file.toAbsolutePath().normalize();
        var name = whole.startsWith(folder) ? folder.relativize(whole) : whole;
        return name.toString().replace('\\', '/');
    }
}
