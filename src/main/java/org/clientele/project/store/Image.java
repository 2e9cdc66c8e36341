package org.clientele.project.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clientele.project.audit.Anchor;
import org.clientele.project.keys.Unlocking;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Unwritable;

/// The file of an open project at one moment, block for block under the same seal.
public final class Image {

    private Image() {}

    /// Writes the image into a new file that only its user may read, and returns what is in it.
    ///
    /// @throws Problem if there is a file already, or none can be written there; then nothing is left of it
    public static Contents of(Database from, Path to) {
        boolean done = false;
        try (var channel = FileChannel.open(
                to, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), Preamble.privately(to))) {
            var contents = from.read(sql -> {
                var found = Contents.of(sql);
                from.opening().log(Trail.reach(sql, from.opening().log()));
                sql.update("checkpoint sync");
                copy(from.file(), channel);
                return found;
            });
            channel.force(true);
            done = true;
            return contents;
        } catch (FileAlreadyExistsException e) {
            done = true;
            throw new Problem("problem.project.exists", to.toString());
        } catch (IOException | UncheckedIOException e) {
            var problem = Unwritable.of(to, e, "problem.project.create");
            problem.initCause(e);
            throw problem;
        } finally {
            if (!done) {
                drop(to);
            }
        }
    }

    private static void copy(Path file, FileChannel to) {
        try {
            FilePathClientele.copy(file, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void drop(Path to) {
        try {
            Files.deleteIfExists(to);
        } catch (IOException e) {
            throw new StoreException(e);
        }
    }

    /// Opens the only copy of an image and returns what is in it, every value of every column read.
    ///
    /// @throws Problem if it is no project, or something in it is not what was written
    public static Contents read(Path file, Unlocking unlocking, Progress progress) {
        requireWhole(file, unlocking, progress.part(0, 0.5));
        try (var database = Database.open(file, Kind.PROJECT, unlocking)) {
            new Chunks(database).check(progress.part(0.5, 1));
            return database.read(Contents::of);
        }
    }

    /// Looks at every block, also at those that nothing in the project refers to any more: an image is written whole.
    private static void requireWhole(Path file, Unlocking unlocking, Progress progress) {
        if (Preamble.read(file, Kind.PROJECT).format() == Kind.PROJECT.format()) { // older ones had no seal
            Verification.of(file, unlocking, progress).requireWhole(file);
        }
    }

    /// The same, and checks the log, against what the header tells of it and what was seen of it elsewhere.
    ///
    /// @throws Problem if it is no project, or something in it is not what was written
    public static Inside inside(Path file, Unlocking unlocking, List<Anchor> seen, Progress progress) {
        try (var database = Database.open(file, Kind.PROJECT, unlocking)) {
            new Chunks(database).check(progress);
            var anchors = new ArrayList<>(seen);
            anchors.add(Trail.anchor(database.opening().log()));
            return database.read(sql -> Inside.of(sql, anchors));
        }
    }
}
