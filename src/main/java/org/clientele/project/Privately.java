package org.clientele.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.clientele.spec.Progress;

/// Files and folders that the program makes for itself: only their user may look into them, whatever the user
/// lets others see of new files.
public final class Privately {

    private static final long PIECE = 8 << 20;

    private Privately() {}

    /// Makes a folder and those above it where they are missing; one that is there stays as it is.
    public static void folder(Path folder) throws IOException {
        Files.createDirectories(folder, mode(folder, "rwx------"));
    }

    /// Writes a file in such a folder whole, or leaves it as it was.
    public static void write(Path file, byte[] bytes) throws IOException {
        folder(file.getParent());
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        try (var out = Files.newByteChannel(
                draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode(draft, "rw-------"))) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Copies a file, whoever may look into the first one.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException if there is one of that name
    public static void copy(Path file, Path to) throws IOException {
        copy(file, to, Progress.NONE);
    }

    /// The same, piece by piece; what is copied when it is stopped is for the caller to take away.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException if there is one of that name
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public static void copy(Path file, Path to, Progress progress) throws IOException {
        try (var in = FileChannel.open(file, StandardOpenOption.READ);
                var out = FileChannel.open(
                        to, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode(to, "rw-------"))) {
            long end = in.size();
            for (long at = 0; at < end; ) {
                progress.at(at, end);
                at += in.transferTo(at, Math.min(PIECE, end - at), out);
            }
        }
    }

    private static FileAttribute<?>[] mode(Path file, String permissions) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
