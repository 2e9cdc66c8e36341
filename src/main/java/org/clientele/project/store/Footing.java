package org.clientele.project.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.clientele.spec.Problem;

/// Whether an open file still lies where it was opened and may still be written. Where a system lets a file be renamed
/// that is open, what is written goes to the file, whatever it is called now: into a folder of waste, say, or into what
/// somebody keeps as a copy. So nothing more is decided in it until it is back.
final class Footing {

    /// Has nobody look, to show in tests what happens then.
    private static final String BLIND = "clientele.blind";

    /// How many files of a folder are asked whether they are the one.
    private static final int MOST = 5_000;

    private static final Set<PosixFilePermission> WRITING =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Path file;
    private final Class<? extends BasicFileAttributes> kind;
    private final Optional<Object> key;
    private final boolean isWritable;

    private Footing(Path file) throws IOException {
        this.file = file;
        boolean isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        kind = isPosix ? PosixFileAttributes.class : BasicFileAttributes.class;
        var found = Files.readAttributes(file, kind);
        key = key(found);
        isWritable = isWritable(found);
    }

    /// Looks at a file that is there.
    static Footing of(Path file) {
        try {
            return new Footing(file);
        } catch (IOException e) {
            throw new Problem("problem.project.read", file.toString(), String.valueOf(e.getMessage()));
        }
    }

    /// Returns what is the same for all names of a file; nothing where the system has no such thing, and does not let
    /// an open file be renamed either.
    private static Optional<Object> key(BasicFileAttributes found) {
        return Optional.ofNullable(found.fileKey());
    }

    /// A file that nobody may write is one that the administrator is not to write either, though the system lets them.
    private boolean isWritable(BasicFileAttributes found) {
        boolean isForAll =
                !(found instanceof PosixFileAttributes posix) || !Collections.disjoint(posix.permissions(), WRITING);
        return isForAll && Files.isWritable(file);
    }

    /// @throws Problem if the file is gone, another lies in its place, or it may not be written any more
    void check() {
        if (Boolean.getBoolean(BLIND)) {
            return;
        }
        try {
            var found = Files.readAttributes(file, kind);
            if (!key(found).equals(key)) {
                throw new Problem(Adrift.REPLACED.key(), file.toString());
            }
            if (isWritable && !isWritable(found)) {
                throw new Problem(Adrift.READ_ONLY.key(), file.toString());
            }
        } catch (NoSuchFileException _) {
            throw gone();
        } catch (IOException e) {
            throw Files.exists(file) ? new Problem(Adrift.READ_ONLY.key(), file.toString()) : gone();
        }
    }

    private Problem gone() {
        var folder = file.getParent();
        if (!Files.isDirectory(folder)) {
            return new Problem(Adrift.FOLDER.key(), file.toString(), folder.toString());
        }
        return renamed(folder)
                .map(now -> new Problem(Adrift.RENAMED.key(), file.toString(), now.toString()))
                .orElseGet(() -> new Problem(Adrift.GONE.key(), file.toString(), folder.toString()));
    }

    /// Looks in its folder only; where else it may be, nobody can say.
    private Optional<Path> renamed(Path folder) {
        try (var files = Files.list(folder)) {
            return files.limit(MOST).filter(this::isSame).findFirst();
        } catch (IOException | DirectoryIteratorException | java.io.UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private boolean isSame(Path other) {
        try {
            return key.isPresent() && key(Files.readAttributes(other, kind)).equals(key);
        } catch (IOException e) {
            return false;
        }
    }
}
