package org.clientele.project.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.clientele.project.backup.Backup.Manifest;
import org.clientele.spec.Problem;
import org.clientele.workbook.BookJson;

/// The backups that lie in a folder, each with its manifest beside it.
record Shelf(Path folder, BookJson json) {

    private static final Logger LOG = Logger.getLogger(Shelf.class.getName());
    private static final String MANIFEST = ".json";

    /// Returns those that are wanted, the newest first; one without a manifest that can be read is left out.
    List<Backup> all(Predicate<Backup> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(Backups.ENDING))
                    .flatMap(this::find)
                    .filter(wanted)
                    .sorted(Comparator.comparing(Backup::at).reversed())
                    .toList();
        } catch (IOException e) {
            throw new Problem("problem.backup.read", folder.toString(), String.valueOf(e.getMessage()));
        }
    }

    private Stream<Backup> find(Path file) {
        try {
            return Stream.of(read(file));
        } catch (Problem problem) {
            LOG.log(Level.WARNING, "no backup that can be used: " + file, problem);
            return Stream.empty();
        }
    }

    /// Returns the backup in this file.
    ///
    /// @throws Problem if what was written beside it is not there or cannot be read
    Backup read(Path file) {
        try {
            return new Backup(file, json.read(Files.readString(manifest(file)), Manifest.class));
        } catch (IOException e) {
            throw new Problem(
                    "problem.backup.manifest",
                    file.toString(),
                    manifest(file).getFileName().toString());
        }
    }

    /// Writes down what is known of a backup.
    void keep(Backup backup) throws IOException {
        Memorials.privately(manifest(backup.file()), json.write(backup.manifest()));
    }

    /// Takes a backup away with all that is known of it.
    void remove(Backup backup) {
        drop(backup.file());
        drop(manifest(backup.file()));
    }

    private static Path manifest(Path file) {
        return file.resolveSibling(file.getFileName() + MANIFEST);
    }

    /// Takes a file away, if that can be done.
    static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot delete " + file, e);
        }
    }
}
