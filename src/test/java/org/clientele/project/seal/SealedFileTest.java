package org.clientele.project.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class SealedFileTest {

    private static final byte[] IDENTITY = "project 1 here".getBytes(StandardCharsets.US_ASCII);
    private static final int BLOCKS = 24;
    private static final int FLIPS = Integer.getInteger("flips", 1_000);

    private static final int EDITS = Integer.getInteger("edits", 1_000);

    private static final int PLANTED = 10;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void make() throws IOException {
        file = fresh("a");
    }

    private Path fresh(String name) throws IOException {
        var path = folder.resolve(name);
        try (var channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Headers.create(channel, IDENTITY, Lock.open());
        }
        return path;
    }

    private static SealedFile open(Path path) throws IOException {
        return new SealedFile(
                FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE),
                0,
                IDENTITY,
                SealedFile.Use.WRITE,
                Optional.empty());
    }

    private static byte[] bytes(int seed, int blocks) {
        var bytes = new byte[blocks * SealedFile.BLOCK];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static void write(Path path, byte[] bytes) throws IOException {
        try (var sealed = open(path)) {
            sealed.write(ByteBuffer.wrap(bytes), 0);
        }
    }

    private static byte[] read(Path path) throws IOException {
        try (var sealed = new SealedFile(
                FileChannel.open(path, StandardOpenOption.READ), 0, IDENTITY, SealedFile.Use.READ, Optional.empty())) {
            var bytes = ByteBuffer.allocate((int) sealed.size());
            sealed.read(bytes, 0);
            return bytes.array();
        }
    }

    @Test
    void whatWasWrittenIsReadFromAnyPlace() throws IOException {
        var bytes = bytes(1, BLOCKS);
        write(file, bytes);
        var random = new Random(2);
        try (var sealed = open(file)) {
            assertEquals(bytes.length, sealed.size());
            assertEquals(-1, sealed.read(ByteBuffer.allocate(1), bytes.length));
            for (int i = 0; i < 200; i++) {
                int from = random.nextInt(bytes.length);
                var some = ByteBuffer.allocate(1 + random.nextInt(3 * SealedFile.BLOCK));
                int length = sealed.read(some, from);
                assertEquals(Math.min(some.capacity(), bytes.length - from), length);
                assertArrayEquals(Arrays.copyOfRange(bytes, from, from + length), Arrays.copyOf(some.array(), length));
            }
        }
    }

    @Test
    void nothingOfWhatIsWrittenCanBeReadInTheFile() throws IOException {
        var names = "王秀英 Anna Müller ".repeat(1000).getBytes(StandardCharsets.UTF_8);
        write(file, Arrays.copyOf(names, 4 * SealedFile.BLOCK));
        var there = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertTrue(!there.contains("Anna") && !there.contains("M\u00c3\u00bcller"));
    }

    @Test
    void aFileGrowsOverAGapOfZerosAndIsCutOff() throws IOException {
        write(file, bytes(1, 2));
        try (var sealed = open(file)) {
            sealed.write(ByteBuffer.wrap(bytes(3, 1)), 5L * SealedFile.BLOCK);
            sealed.truncate(7L * SealedFile.BLOCK);
            assertEquals(6L * SealedFile.BLOCK, sealed.size());
        }
        var expected = Arrays.copyOf(bytes(1, 2), 6 * SealedFile.BLOCK);
        System.arraycopy(bytes(3, 1), 0, expected, 5 * SealedFile.BLOCK, SealedFile.BLOCK);
        assertArrayEquals(expected, read(file));
        try (var sealed = open(file)) {
            sealed.truncate(SealedFile.BLOCK);
        }
        assertArrayEquals(Arrays.copyOf(expected, SealedFile.BLOCK), read(file));
    }

    @Test
    void aPartOfABlockIsNotWritten() throws IOException {
        try (var sealed = open(file)) {
            assertThrows(IOException.class, () -> sealed.write(ByteBuffer.allocate(100), 0));
            assertThrows(IOException.class, () -> sealed.write(ByteBuffer.allocate(SealedFile.BLOCK), 100));
            assertThrows(IOException.class, () -> sealed.truncate(100));
        }
    }

    /// Who reads a file.
    private interface Reader {
        byte[] read(Path path) throws IOException;
    }

    @Test
    void ofAFlippedBitNothingWrongIsEverRead() throws IOException {
        flip(SealedFileTest::read, FLIPS);
    }

    private void flip(Reader reader, int flips) throws IOException {
        var bytes = bytes(1, BLOCKS);
        write(file, bytes);
        var whole = Files.readAllBytes(file);
        var random = new Random(7);
        int told = 0;
        for (int flip = 0; flip < flips; flip++) {
            var damaged = whole.clone();
            int bit = random.nextInt(8 * whole.length);
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            told += isToldOrSame(reader, damaged, bytes) ? 1 : 0;
        }
        double inBlocks = (double) (whole.length - SealedFile.HEADERS) / whole.length;
        assertTrue(told > 0.9 * inBlocks * flips, "told " + told);
    }

    /// Returns whether reading the file ends in an error.
    private boolean isToldOrSame(Reader reader, byte[] damaged, byte[] bytes) throws IOException {
        Files.write(file, damaged);
        try {
            assertArrayEquals(bytes, reader.read(file));
            return false;
        } catch (DamagedException e) {
            return true;
        }
    }

    @Test
    void movedZeroedMissingAndForeignBlocksAreTold() throws IOException {
        edit(SealedFileTest::read, EDITS);
    }

    private void edit(Reader reader, int edits) throws IOException {
        var bytes = bytes(1, BLOCKS);
        write(file, bytes);
        var whole = Files.readAllBytes(file);
        var other = fresh("b");
        write(other, bytes);
        var foreign = Files.readAllBytes(other);
        var random = new Random(11);
        for (int edit = 0; edit < edits; edit++) {
            int block = random.nextInt(BLOCKS);
            int second = (block + 1 + random.nextInt(BLOCKS - 1)) % BLOCKS;
            var damaged =
                    switch (edit % 5) {
                        case 0 -> moved(whole, whole, block, second);
                        case 1 -> moved(whole, foreign, block, block);
                        case 2 -> moved(whole, new byte[whole.length], block, block);
                        case 3 -> Arrays.copyOf(whole, whole.length - 1 - random.nextInt(whole.length / 2));
                        default -> Arrays.copyOf(whole, whole.length + 1 + random.nextInt(2 * Seal.SEALED));
                    };
            assertTrue(isToldOrSame(reader, damaged, bytes), "edit " + edit);
        }
    }

    @Test
    void whoReadsBlocksWithoutTheirTagsIsFoundOut() {
        assertThrows(AssertionFailedError.class, () -> flip(SealedFileTest::readCarelessly, PLANTED));
        assertThrows(AssertionFailedError.class, () -> edit(SealedFileTest::readCarelessly, PLANTED));
    }

    /// Takes the blocks for what they say, as the same cipher does where nothing compares its tag (SP 800-38D, 7.2).
    private static byte[] readCarelessly(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            var lock = new Headers(channel, 0, IDENTITY).read(Optional.empty()).lock();
            var all = Files.readAllBytes(path);
            var plain = ByteBuffer.allocate((all.length - SealedFile.HEADERS) / Seal.SEALED * SealedFile.BLOCK);
            for (int at = SealedFile.HEADERS; plain.hasRemaining(); at += Seal.SEALED) {
                var counter = ByteBuffer.allocate(16)
                        .put(all, at + Seal.SEALED - 12, 12)
                        .putInt(2);
                var cipher = Cipher.getInstance("AES/CTR/NoPadding");
                cipher.init(Cipher.DECRYPT_MODE, Derived.blocks(lock, IDENTITY), new IvParameterSpec(counter.array()));
                plain.put(cipher.doFinal(all, at, SealedFile.BLOCK));
            }
            return plain.array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoReadsBlocksWithoutTheirTagsReadsAWholeFileAsItIs() throws IOException {
        write(file, bytes(1, BLOCKS));
        assertArrayEquals(bytes(1, BLOCKS), readCarelessly(file));
    }

    private static byte[] moved(byte[] into, byte[] from, int to, int block) {
        var moved = into.clone();
        System.arraycopy(
                from,
                SealedFile.HEADERS + block * Seal.SEALED,
                moved,
                SealedFile.HEADERS + to * Seal.SEALED,
                Seal.SEALED);
        return moved;
    }

    @Test
    void oneOfTheTwoHeadersIsEnough() throws IOException {
        write(file, bytes(1, 3));
        var whole = Files.readAllBytes(file);
        for (int copy = 0; copy < 2; copy++) {
            var damaged = whole.clone();
            Arrays.fill(damaged, copy * Header.LENGTH, (copy + 1) * Header.LENGTH, (byte) 0);
            Files.write(file, damaged);
            assertArrayEquals(bytes(1, 3), read(file));
        }
        Arrays.fill(whole, 0, SealedFile.HEADERS, (byte) 0);
        Files.write(file, whole);
        assertThrows(DamagedException.class, () -> read(file));
    }

    @Test
    void aFileUnderAnotherIdentityIsNotRead() throws IOException {
        write(file, bytes(1, 3));
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var other = "project 1 there".getBytes(StandardCharsets.US_ASCII);
            assertThrows(
                    DamagedException.class,
                    () -> new SealedFile(channel, 0, other, SealedFile.Use.READ, Optional.empty()));
        }
    }

    @Test
    void ofAWriteThatWasCutShortNothingCounts() throws IOException {
        var before = bytes(1, 4);
        write(file, before);
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var sealed = new SealedFile(channel, 0, IDENTITY, SealedFile.Use.WRITE, Optional.empty());
            sealed.write(ByteBuffer.wrap(bytes(2, 6)), 4L * SealedFile.BLOCK);
            sealed.force();
            channel.truncate(channel.size() - Seal.SEALED - 100);
        }
        for (int opening = 0; opening < 2; opening++) {
            var there = read(file);
            assertArrayEquals(before, Arrays.copyOf(there, before.length));
            assertArrayEquals(
                    new byte[there.length - before.length], Arrays.copyOfRange(there, before.length, there.length));
            open(file).close();
        }
    }

    /// Leaves a file of three writes of four blocks each as a stop leaves it, with these blocks destroyed.
    private int unfinished(int... destroyed) throws IOException {
        var path = fresh("unfinished " + Arrays.toString(destroyed));
        byte[] left;
        try (var sealed = open(path)) {
            for (int write = 0; write < 3; write++) {
                sealed.write(ByteBuffer.wrap(bytes(write, 4)), (2 + 4L * write) * SealedFile.BLOCK);
            }
            sealed.write(ByteBuffer.wrap(bytes(9, 2)), 4L * SealedFile.BLOCK);
            sealed.force();
            left = Files.readAllBytes(path);
        }
        for (int block : destroyed) {
            left[SealedFile.HEADERS + block * (SealedFile.BLOCK + 44)] ^= 1;
        }
        Files.write(path, left);
        try (var again = open(path)) {
            return again.left().writes();
        }
    }

    @Test
    void afterAnUncleanStopUnfinishedWritesAreCountedButNotThoseThatWereWrittenOver() throws IOException {
        assertEquals(0, unfinished());
        assertEquals(1, unfinished(7));
        assertEquals(1, unfinished(7, 9));
        assertEquals(2, unfinished(7, 12));
        assertEquals(1, unfinished(10, 11, 12, 13));
    }

    private static void assertBlock(SealedFile sealed, int block, byte[] all) throws IOException {
        var read = ByteBuffer.allocate(SealedFile.BLOCK);
        sealed.read(read, (long) block * SealedFile.BLOCK);
        assertArrayEquals(
                Arrays.copyOfRange(all, block * SealedFile.BLOCK, (block + 1) * SealedFile.BLOCK), read.array());
    }

    /// Else an opening that finds out while it writes would make the next one take damage for a write cut short.
    @Test
    void damageThatIsFoundWhileWritingIsToldAtTheNextOpeningToo() throws IOException {
        var before = bytes(1, BLOCKS);
        write(file, before);
        var left = Files.readAllBytes(file);
        left[SealedFile.HEADERS + 7 * (SealedFile.BLOCK + 44)] ^= 1;
        Files.write(file, left);
        var more = bytes(2, BLOCKS + 1);
        var sealed = open(file);
        sealed.write(ByteBuffer.wrap(more, BLOCKS * SealedFile.BLOCK, SealedFile.BLOCK), before.length);
        assertThrows(DamagedException.class, () -> assertBlock(sealed, 7, before));
        assertThrows(IOException.class, () -> sealed.write(ByteBuffer.wrap(more), 0));
        var killed = Files.readAllBytes(file);
        sealed.close();
        assertArrayEquals(killed, Files.readAllBytes(file));
        try (var again = open(file)) {
            assertTrue(again.left().wasClosed());
            assertBlock(again, 6, before);
            assertBlock(again, BLOCKS, more);
            assertThrows(DamagedException.class, () -> assertBlock(again, 7, before));
        }
    }
}
