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
import org.opentest4j.AssertionFailedError;

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

    /// What the program does with a file that may be damaged.
    private interface Use {

        void read(SealedFile sealed, long position) throws IOException;

        default void write(SealedFile sealed) throws IOException {
            sealed.write(ByteBuffer.allocate(SealedFile.BLOCK), 0);
        }
    }

    private static void read(SealedFile sealed, long position) throws IOException {
        sealed.read(ByteBuffer.allocate(SealedFile.BLOCK), position);
    }

    /// Reading it is the first operation; what follows says on the disk that it was met.
    @Test
    void damageIsToldWhicheverOperationBehindItFails() throws IOException {
        assertTold(FailingDamageTest::read);
    }

    @Test
    void damageThatTheFailureBehindItCoversUpIsFoundOut() {
        Use covering = (file, position) -> {
            try {
                read(file, position);
            } catch (DamagedException damage) {
                for (var unsaid : damage.getSuppressed()) {
                    throw (IOException) unsaid;
                }
                throw damage;
            }
        };
        assertFoundOut("an operation behind it", covering);
    }

    @Test
    void damageThatIsForgottenBeforeTheNextWriteIsFoundOut() {
        assertFoundOut("written behind it", new Use() {
            @Override
            public void read(SealedFile sealed, long position) throws IOException {
                FailingDamageTest.read(sealed, position);
            }

            @Override
            public void write(SealedFile sealed) throws IOException {
                Use.super.write(open());
            }
        });
    }

    private void assertFoundOut(String where, Use planted) {
        var found = assertThrows(AssertionFailedError.class, () -> assertTold(planted));
        assertTrue(found.getMessage().startsWith(where), found.getMessage());
    }

    private void assertTold(Use use) throws IOException {
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
            assertThrows(DamagedException.class, () -> use.read(sealed, last), "an operation behind it");
            assertThrows(IOException.class, () -> use.write(sealed), "written behind it");
            failed = disk.operations() - before > failing;
        }
        assertTrue(failing > 5, "operations: " + failing);
    }
}
