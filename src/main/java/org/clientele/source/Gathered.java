package org.clientele.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clientele.spec.Problem;

/// The files that were meant where a folder or an archive was dropped: all in it.
public final class Gathered {

    private static final int MOST = 2_000;

    private Gathered() {}

    /// Returns the files in a folder or an archive; anything else is itself.
    ///
    /// @throws Problem that names what is refused
    public static List<Path> of(Path dropped) {
        if (Files.isDirectory(dropped)) {
            return folder(dropped);
        }
        return Archive.isOne(dropped) ? Archive.files(dropped) : List.of(dropped);
    }

    private static List<Path> folder(Path folder) {
        try (var paths = Files.walk(folder, 8)) {
            var files = paths.filter(path -> !isHidden(folder.relativize(path)))
                    .limit(2L * MOST)
                    .sorted()
                    .toList();
            files.stream().filter(Files::isSymbolicLink).findFirst().ifPresent(link -> {
                throw new Problem(
                        "problem.archive.link",
                        Intake.name(folder),
                        folder.relativize(link).toString());
            });
            var found = files.stream().filter(Files::isRegularFile).toList();
            if (found.size() > MOST) {
                throw new Problem("problem.archive.many", Intake.name(folder), found.size(), MOST);
            }
            if (found.isEmpty()) {
                throw new Problem("problem.archive.none", Intake.name(folder));
            }
            return found;
        } catch (IOException e) {
            throw new Problem("problem.source.unreadable", Intake.name(folder), String.valueOf(e.getMessage()));
        }
    }

    private static boolean isHidden(Path path) {
        for (var part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
