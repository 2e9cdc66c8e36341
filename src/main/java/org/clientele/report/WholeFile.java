package org.clientele.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A file that appears whole or not at all, also when the power goes, and that may be read by whom the system lets read
/// any new file: files of the system's own temporary kind may be read by their owner only.
public final class WholeFile {

    private static final Logger LOG = Logger.getLogger(WholeFile.class.getName());
    private static final String BEGINNING = ".clientele-";
    private static final String ENDING = ".part";

    /// What is written into it.
    public interface Content {

        void write(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /// @throws IOException if it cannot be written there; then what was there before is there still
    public static void write(Path file, Content content) throws IOException {
        var target = file.toAbsolutePath();
        sweep(target.getParent());
        var part = target.resolveSibling(BEGINNING + UUID.randomUUID() + ENDING);
        try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            lock(channel);
            content.write(Channels.newOutputStream(channel));
            channel.force(true);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        settle(target);
    }

    /// Says to others that somebody is writing it, on disks that can.
    private static void lock(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException e) {
            LOG.log(Level.FINE, "a disk without locks", e);
        }
    }

    /// Takes away what processes that were killed left half-written in a folder.
    private static void sweep(Path folder) throws IOException {
        try (var parts = Files.newDirectoryStream(folder, BEGINNING + "*" + ENDING)) {
            for (var part : parts) {
                if (isLeft(part)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    private static boolean isLeft(Path part) {
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock != null;
        } catch (IOException | OverlappingFileLockException _) {
            return false;
        }
    }

    /// Puts the name of a file on the disk, as its bytes are: a file that was made or renamed may else be gone, or be
    /// called as before, once the power goes. Some systems do so by themselves and let nobody ask for it.
    public static void settle(Path file) {
        try (var channel = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.log(Level.FINE, "a folder that cannot be forced", e);
        }
    }
}
