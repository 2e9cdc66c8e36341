package org.clientele.project.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.clientele.spec.Problem;

/// Sets a damaged project aside: its file gets another name and stays as it is.
public final class Aside {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HH-mm-ss");

    private static final String ENDING = ".clientele";

    private Aside() {}

    /// Returns where the file is then, beside where it was.
    ///
    /// @throws Problem if it is open elsewhere, or cannot be renamed; then it is where it was
    public static Path of(Path file, LocalDateTime now) {
        requireClosed(file);
        var aside = beside(file, "damaged-" + STAMP.format(now));
        try {
            Files.move(file, aside);
            Claim.forget(file);
            return aside;
        } catch (IOException e) {
            throw new Problem("problem.project.aside", file.toString(), String.valueOf(e.getMessage()));
        }
    }

    /// Returns the file of the same name with what is said of it.
    static Path beside(Path file, String said) {
        var name = file.getFileName().toString();
        var stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return file.resolveSibling(stem + "." + said + ENDING);
    }

    private static void requireClosed(Path file) {
        try (var whole = FileChannel.open(file, StandardOpenOption.READ);
                var lock = whole.tryLock(0, Long.MAX_VALUE, true)) {
            if (lock == null) {
                throw new Problem(Faults.BUSY, file.toString());
            }
        } catch (OverlappingFileLockException e) {
            throw new Problem(Faults.BUSY, file.toString());
        } catch (IOException e) {
            throw new Problem("problem.project.read", file.toString(), String.valueOf(e.getMessage()));
        }
    }
}
