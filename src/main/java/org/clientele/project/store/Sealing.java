package org.clientele.project.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.clientele.project.Privately;
import org.clientele.project.seal.Lock;
import org.clientele.project.seal.SealedFile;
import org.clientele.spec.Problem;
import org.clientele.spec.Unwritable;

/// Brings a file of format 0, whose pages lie open behind the preamble, into sealed blocks. The file takes the place of
/// the old one when it is whole; the old one is kept beside it.
final class Sealing {

    private static final int AT_ONCE = 256 * SealedFile.BLOCK;
    private static final String KEPT = ".format-0";

    private Sealing() {}

    /// Returns the preamble that the file has then.
    ///
    /// @throws Problem if the file is open elsewhere, or the new one cannot be written beside it
    static Preamble of(Path file, Preamble old) {
        var preamble = old.renewed();
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            preamble.create(part, Lock.open());
            try (var from = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    var _ = lock(from, file);
                    var to = FileChannel.open(part, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    var sealed = new SealedFile(
                            to, Preamble.LENGTH, preamble.identity(), SealedFile.Use.WRITE, Optional.empty())) {
                copy(from, sealed);
            }
            keep(file, kept(file));
            Preamble.replace(part, file);
            return preamble;
        } catch (IOException e) {
            throw Unwritable.of(part, e, "problem.project.create");
        } finally {
            drop(part);
        }
    }

    /// Returns what is to be said of it.
    static Problem note(Path file) {
        return new Problem("project.sealed", file.toString(), kept(file).toString());
    }

    private static Path kept(Path file) {
        return file.resolveSibling(file.getFileName() + KEPT);
    }

    private static FileLock lock(FileChannel from, Path file) throws IOException {
        try {
            return Optional.ofNullable(from.tryLock()).orElseThrow(() -> new Problem(Faults.BUSY, file.toString()));
        } catch (OverlappingFileLockException e) {
            throw new Problem(Faults.BUSY, file.toString());
        }
    }

    private static void copy(FileChannel from, SealedFile to) throws IOException {
        long end = from.size() - Preamble.LENGTH;
        for (long at = 0; at < end; at += AT_ONCE) {
            long rest = Math.min(AT_ONCE, end - at);
            var bytes =
                    ByteBuffer.allocate((int) ((rest + SealedFile.BLOCK - 1) / SealedFile.BLOCK * SealedFile.BLOCK));
            int read = 0;
            while (read >= 0 && bytes.position() < rest) {
                read = from.read(bytes, Preamble.LENGTH + at + bytes.position());
            }
            to.write(bytes.clear(), at);
        }
    }

    /// Gives the old file a second name; where the disk knows no such thing, a copy.
    private static void keep(Path file, Path kept) throws IOException {
        Files.deleteIfExists(kept);
        try {
            Files.createLink(kept, file);
        } catch (UnsupportedOperationException | FileAlreadyExistsException e) {
            Privately.copy(file, kept);
        }
    }

    private static void drop(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new StoreException(e);
        }
    }
}
