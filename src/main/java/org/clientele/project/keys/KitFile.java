package org.clientele.project.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.clientele.spec.Problem;
import org.clientele.spec.Unwritable;

/// A recovery kit in a file that its user alone may read.
public final class KitFile {

    private KitFile() {}

    /// Writes a new file.
    ///
    /// @throws Problem if there is something of this name, or it cannot be written there
    public static void create(String text, Path file) {
        try (var out = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), own(file))) {
            out.write(StandardCharsets.UTF_8.encode(text));
        } catch (FileAlreadyExistsException e) {
            throw new Problem("problem.project.exists", file.toString());
        } catch (IOException e) {
            throw Unwritable.of(file, e, "problem.recovery.paper");
        }
    }

    private static FileAttribute<?>[] own(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
