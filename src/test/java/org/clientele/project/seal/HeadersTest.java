package org.clientele.project.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.DataKeys;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.RecoveryKey;
import org.clientele.project.keys.Slots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands in a header, whoever wrote it, and how much was sealed under a key.
class HeadersTest {

    private static final byte[] IDENTITY = "project 1 here".getBytes(StandardCharsets.US_ASCII);
    private static final int LAST = Header.LENGTH - 32;
    private static final int WAYS_AT = 8 + 9 + 1 + 24 + 32;
    private static final long MOST_BYTES = 256 * 1024;

    /// Classes are loaded by the first ones.
    private static final int WARM = 100;

    private static final DataKeys KEYS = DataKeys.fresh();

    @TempDir
    private Path folder;

    private static byte[] page() {
        var slots = Slots.fresh()
                .with("林", Password.of("one password".toCharArray()), new Cost(8, 1, 1), KEYS)
                .with(RecoveryKey.fresh(), KEYS);
        return Header.fresh(new Lock(KEYS.main(), slots.bytes())).bytes(IDENTITY);
    }

    /// Half of them are sealed against tearing again, as an enemy would; changes go where something is said.
    private static byte[] mutated(byte[] page, Random random) throws NoSuchAlgorithmException {
        var bytes = page.clone();
        int said = WAYS_AT + 2 + 300;
        for (int change = random.nextInt(5); change >= 0; change--) {
            int at = random.nextInt(10) == 0 ? random.nextInt(bytes.length) : random.nextInt(said);
            bytes[at] = (byte) (random.nextInt(4) == 0 ? -1 : random.nextInt(256));
        }
        if (random.nextInt(4) == 0) {
            ByteBuffer.wrap(bytes).putShort(WAYS_AT, (short) random.nextInt());
        }
        if (random.nextBoolean()) {
            digest(bytes);
        }
        return bytes;
    }

    private static void digest(byte[] page) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(page, 0, LAST);
        System.arraycopy(digest.digest(), 0, page, LAST, 32);
    }

    /// What all mutated headers gave, and the most memory that one of them took.
    private record Strain(int read, long most) {}

    private static Strain strain(ToIntFunction<byte[]> reader) throws NoSuchAlgorithmException {
        var random = new Random(23);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var page = page();
        int read = 0;
        long most = 0;
        for (int i = 0; i < Integer.getInteger("headers", 20_000); i++) {
            var bytes = mutated(page, random);
            long before = threads.getCurrentThreadAllocatedBytes();
            read += reader.applyAsInt(bytes);
            if (i % 8 == 0) {
                read += Header.of(bytes, IDENTITY, Optional.of(KEYS.main())).isPresent() ? 1 : 0;
                Header.of(bytes, IDENTITY, Optional.empty());
            }
            most = i < WARM ? 0 : Math.max(most, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return new Strain(read, most);
    }

    @Test
    void whateverAHeaderHoldsEndsAtOnceAndTakesLittleRoom() throws NoSuchAlgorithmException {
        var strain = strain(bytes -> Header.ways(bytes).map(HeadersTest::count).orElse(0));
        assertTrue(strain.read > 0, "some were read");
        assertTrue(strain.most < MOST_BYTES, strain.most + " bytes for one header");
    }

    private static int count(Header.Ways ways) {
        try {
            return Slots.of(ways.bytes()).all().size();
        } catch (IOException _) {
            return 0;
        }
    }

    private SealedFile open(Path path) throws IOException {
        return new SealedFile(
                FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE),
                0,
                IDENTITY,
                SealedFile.Use.WRITE,
                Optional.empty());
    }

    @Test
    void whatWasSealedIsCountedAndNeverForgotten() throws IOException {
        var path = folder.resolve("a");
        try (var channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Headers.create(channel, IDENTITY, Lock.open());
        }
        try (var file = open(path)) {
            file.write(ByteBuffer.allocate(5 * SealedFile.BLOCK), 0);
            file.write(ByteBuffer.allocate(3 * SealedFile.BLOCK), 2 * SealedFile.BLOCK);
            assertEquals(8, file.sealed());
        }
        var killed = open(path);
        assertEquals(8, killed.sealed());
        killed.write(ByteBuffer.allocate(SealedFile.BLOCK), 0);
        killed.force();
        try (var file = open(path)) {
            assertTrue(file.sealed() >= 9 && file.sealed() <= 9 + Tally.AHEAD, String.valueOf(file.sealed()));
        }
    }

    @Test
    void theTallySaysMoreThanThereWasUntilItIsClosed() {
        var tally = new Tally(10);
        assertTrue(tally.isShort(1));
        assertEquals(10 + Tally.AHEAD, tally.saying(false));
        tally.add((int) Tally.AHEAD);
        assertTrue(!tally.isShort(0) && tally.isShort(1));
        assertEquals(10 + Tally.AHEAD, tally.saying(true));
    }

    /// Returns how many of so many nonces came before, by their first 64 bits; that two of ten million meet there by
    /// chance is 3 in a million.
    private static int repeated(Seal seal, int many) {
        var nonces = new long[many];
        var plain = ByteBuffer.allocate(Seal.PLAIN);
        var sealed = ByteBuffer.allocate(Seal.SEALED);
        for (int i = 0; i < nonces.length; i++) {
            seal.seal(plain.clear(), new Mark(0, i, 0, 1), sealed.clear());
            nonces[i] = sealed.getLong(Seal.SEALED - 12);
        }
        Arrays.sort(nonces);
        int repeated = 0;
        for (int i = 1; i < nonces.length; i++) {
            repeated += nonces[i] == nonces[i - 1] ? 1 : 0;
        }
        return repeated;
    }

    @Test
    void noNonceComesTwice() {
        assertEquals(0, repeated(new Seal(IDENTITY, Lock.open()), Integer.getInteger("nonces", 20_000)));
    }

    @Test
    void aGeneratorThatRepeatsItselfIsFoundOut() {
        var period = new SecureRandom() {
            private final Random same = new Random(5);
            private int drawn;

            @Override
            public void nextBytes(byte[] bytes) {
                if (drawn++ % 7_000 == 0) {
                    same.setSeed(5);
                }
                same.nextBytes(bytes);
            }
        };

        assertEquals(3_000, repeated(new Seal(IDENTITY, Lock.open(), period), 10_000));
    }

    /// Returns how many copies, torn somewhere behind what they say, name ways to the key all the same.
    private static int believed(boolean digestAnew) throws NoSuchAlgorithmException {
        var random = new Random(29);
        var page = page();
        int believed = 0;
        for (int i = 0; i < 1_000; i++) {
            var torn = page.clone();
            torn[WAYS_AT + 2 + random.nextInt(LAST - WAYS_AT - 2)] ^= (byte) (1 + random.nextInt(255));
            if (digestAnew) {
                digest(torn);
            }
            believed += Header.ways(torn).isPresent() ? 1 : 0;
        }
        return believed;
    }

    @Test
    void aTornCopyNamesNoWays() throws NoSuchAlgorithmException {
        assertEquals(0, believed(false));
    }

    @Test
    void whereTheDigestHoldsNothingATornCopyIsBelieved() throws NoSuchAlgorithmException {
        assertEquals(1_000, believed(true));
    }

    /// Believes the length that stands before the ways.
    @Test
    void aReaderThatBelievesALengthIsFoundOut() {
        assertThrows(
                IllegalArgumentException.class,
                () -> strain(bytes -> {
                    int length = ByteBuffer.wrap(bytes).getShort(WAYS_AT);
                    return Arrays.copyOfRange(bytes, WAYS_AT + 2, WAYS_AT + 2 + length).length;
                }));
    }
}
