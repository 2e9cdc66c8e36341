package org.clientele.project.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/// Keys and blocks against what was published: RFC 5869, and the test cases that McGrew and Viega gave with GCM, which
/// NIST took over in SP 800-38D.
class SealTest {

    private static final byte[] IDENTITY = "project 1 here".getBytes(StandardCharsets.US_ASCII);
    private static final int BLOCKS = 24;

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    private static void assertIsThatOfRfc5869(byte[] key) {
        assertArrayEquals(hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"), key);
    }

    @Test
    void keysWithoutSaltAreThoseOfRfc5869() {
        assertIsThatOfRfc5869(Derived.of(hex("0b".repeat(22)), "", "AES").getEncoded());
    }

    @Test
    void keysExpandedWithoutBeingExtractedAreFoundOut() throws GeneralSecurityException {
        var raw = new SecretKeySpec(hex("0b".repeat(32)), "HKDF");
        var expanded = KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.expandOnly(raw, new byte[0], 32));
        assertThrows(AssertionFailedError.class, () -> assertIsThatOfRfc5869(expanded));
    }

    /// GCM as SP 800-38D writes it down, by single blocks of AES and whole numbers.
    private record Galois(byte[] key) {

        private static final BigInteger REDUCTION = BigInteger.valueOf(0xE1).shiftLeft(120);

        private byte[] block(byte[] in) throws GeneralSecurityException {
            var cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
            return cipher.doFinal(in);
        }

        private static BigInteger product(BigInteger x, BigInteger y) {
            var sum = BigInteger.ZERO;
            var term = y;
            for (int i = 127; i >= 0; i--) {
                sum = x.testBit(i) ? sum.xor(term) : sum;
                term = term.testBit(0) ? term.shiftRight(1).xor(REDUCTION) : term.shiftRight(1);
            }
            return sum;
        }

        private static BigInteger hashed(BigInteger subkey, BigInteger before, byte[] bytes) {
            var hash = before;
            for (int at = 0; at < bytes.length; at += 16) {
                var part = Arrays.copyOf(Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + 16)), 16);
                hash = product(hash.xor(new BigInteger(1, part)), subkey);
            }
            return hash;
        }

        private byte[] stream(byte[] nonce, int counter) throws GeneralSecurityException {
            return block(ByteBuffer.allocate(16).put(nonce).putInt(counter).array());
        }

        /// Returns the cipher text and behind it the tag.
        byte[] sealed(byte[] nonce, byte[] plain, byte[] additional) throws GeneralSecurityException {
            var text = plain.clone();
            for (int at = 0; at < text.length; at++) {
                text[at] ^= stream(nonce, 2 + at / 16)[at % 16];
            }
            var subkey = new BigInteger(1, block(new byte[16]));
            var hash = hashed(subkey, hashed(subkey, BigInteger.ZERO, additional), text);
            var lengths =
                    ByteBuffer.allocate(16).putLong(8L * additional.length).putLong(8L * text.length);
            hash = hashed(subkey, hash, lengths.array());
            var tag = hash.xor(new BigInteger(1, stream(nonce, 1)));
            var bytes = ByteBuffer.allocate(text.length + 16).put(text);
            return bytes.putLong(tag.shiftRight(64).longValue())
                    .putLong(tag.longValue())
                    .array();
        }
    }

    @Test
    void gcmAsWrittenDownHereGivesThePublishedTexts() throws GeneralSecurityException {
        var zeros = new Galois(new byte[32]);
        assertArrayEquals(
                hex("530f8afbc74536b9a963b4f1c4cb738b"), zeros.sealed(new byte[12], new byte[0], new byte[0]));
        assertArrayEquals(
                hex("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"),
                zeros.sealed(new byte[12], new byte[16], new byte[0]));
        var sixteenth = new Galois(hex("feffe9928665731c6d6a8f9467308308".repeat(2)));
        assertArrayEquals(
                hex("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838"
                        + "c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b"),
                sixteenth.sealed(
                        hex("cafebabefacedbaddecaf888"),
                        hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e24"
                                + "49a6b525b16aedf5aa0de657ba637b39"),
                        hex("feedfacedeadbeeffeedfacedeadbeefabaddad2")));
    }

    /// Seals one block under an identity and a mark, and writes down what must come of [#IDENTITY] and this place.
    private static void assertSealedAsWrittenDown(byte[] identity, Mark mark) throws GeneralSecurityException {
        var lock = Lock.open();
        var plain = new byte[Seal.PLAIN];
        new Random(3).nextBytes(plain);
        var sealed = ByteBuffer.allocate(Seal.SEALED);
        new Seal(identity, lock).seal(ByteBuffer.wrap(plain), mark, sealed);
        var bytes = sealed.array();
        var nonce = Arrays.copyOfRange(bytes, Seal.SEALED - 12, Seal.SEALED);
        var additional = ByteBuffer.allocate(IDENTITY.length + 24).put(IDENTITY);
        additional.putLong(5).putLong(7).putInt(1).putInt(2);

        var expected = new Galois(Derived.blocks(lock, IDENTITY).getEncoded()).sealed(nonce, plain, additional.array());

        assertArrayEquals(Arrays.copyOf(expected, Seal.PLAIN), Arrays.copyOf(bytes, Seal.PLAIN));
        assertArrayEquals(
                Arrays.copyOfRange(expected, Seal.PLAIN, expected.length),
                Arrays.copyOfRange(bytes, Seal.PLAIN + 16, Seal.PLAIN + 32));
    }

    @Test
    void aBlockIsSealedByThatGcmWithItsFilePlaceAndWriteAsAdditionalData() throws GeneralSecurityException {
        assertSealedAsWrittenDown(IDENTITY, new Mark(5, 7, 1, 2));
    }

    @Test
    void aSealThatForgetsItsFileItsPlaceOrItsWriteIsFoundOut() {
        var none = new byte[0];
        assertThrows(AssertionFailedError.class, () -> assertSealedAsWrittenDown(none, new Mark(5, 7, 1, 2)));
        assertThrows(AssertionFailedError.class, () -> assertSealedAsWrittenDown(IDENTITY, new Mark(0, 7, 1, 2)));
        assertThrows(AssertionFailedError.class, () -> assertSealedAsWrittenDown(IDENTITY, new Mark(5, 0, 1, 2)));
    }

    /// How a block says where it belongs.
    private interface Binding {
        Mark of(long block);
    }

    /// Returns how many pairs of blocks that changed places are read all the same.
    private static int swapped(byte[] identity, byte[] other, Binding binding) {
        var lock = Lock.open();
        var plain = ByteBuffer.allocate(Seal.PLAIN);
        int read = 0;
        for (int block = 0; block < BLOCKS; block++) {
            var sealed = ByteBuffer.allocate(Seal.SEALED);
            new Seal(identity, lock).seal(plain.clear(), binding.of(block), sealed);
            long elsewhere = binding.of((block + 1) % BLOCKS).block();
            read += new Seal(identity, lock)
                            .unseal(sealed.flip(), elsewhere, plain.clear())
                            .isPresent()
                    ? 1
                    : 0;
            read += new Seal(other, lock)
                            .unseal(sealed.rewind(), binding.of(block).block(), plain.clear())
                            .isPresent()
                    ? 1
                    : 0;
        }
        return read;
    }

    @Test
    void aBlockIsReadAtNoOtherPlaceAndInNoOtherFileOfTheSameKey() {
        var other = "project 1 there".getBytes(StandardCharsets.US_ASCII);
        assertEquals(0, swapped(IDENTITY, other, block -> new Mark(block, 1, 0, 1)));
    }

    @Test
    void withNothingInItsAdditionalDataItIsReadAnywhere() {
        assertEquals(2 * BLOCKS, swapped(new byte[0], new byte[0], _ -> new Mark(0, 1, 0, 1)));
    }
}
