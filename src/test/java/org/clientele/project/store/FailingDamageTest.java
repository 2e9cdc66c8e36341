package org.clientele.project.store;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.clientele.project.seal.DamagedException;
import org.clientele.project.seal.Lock;
import org.clientele.project.seal.SealedFile;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A damaged block on a disk that fails besides.
class FailingDamageTest {

    private static final int BLOCK = SealedFile.BLOCK + 44;
    private static final int BLOCKS = 5;

    @TempDir
    private Path folder;

    private byte[] damaged() throws IOException {
        var file = folder.resolve("a.clientele");
        Preamble.fresh(Kind.PROJECT).create(file, Lock.open());
        FilePathDisk.insert(Files.readAllBytes(file));
        try (var sealed = open()) {
            sealed.write(ByteBuffer.allocate(BLOCKS * SealedFile.BLOCK), 0);
        }
        var bytes = FilePathDisk.bytes();
        bytes[bytes.length - BLOCK] ^= 1;
        return bytes;
    }

    private static SealedFile open() throws IOException {
        var whole = FilePath.get(FilePathDisk.file()).open("rw");
        return new SealedFile(whole, Preamble.LENGTH, Preamble.identity(whole), SealedFile.Use.WRITE, Optional.empty());
    }

    /// Reading it is the first operation; what follows says on the disk that it was met.
    @Test
    void damageIsToldWhicheverOperationBehindItFails() throws IOException {
        var bytes = damaged();
        long failing = 0;
        boolean failed = true;
        while (failed) {
            failing++;
            var disk = FilePathDisk.insert(bytes);
            var sealed = open();
            sealed.write(ByteBuffer.allocate(SealedFile.BLOCK), BLOCKS * SealedFile.BLOCK);
            long before = disk.operations();
            disk.failsAt = before + failing;
            long last = (BLOCKS - 1) * SealedFile.BLOCK;
            assertThrows(
                    DamagedException.class,
                    () -> sealed.read(ByteBuffer.allocate(SealedFile.BLOCK), last),
                    "an operation behind it");
            assertThrows(IOException.class, () -> sealed.write(ByteBuffer.allocate(SealedFile.BLOCK), 0));
            failed = disk.operations() - before > failing;
        }
        assertTrue(failing > 5, "operations: " + failing);
    }
}
