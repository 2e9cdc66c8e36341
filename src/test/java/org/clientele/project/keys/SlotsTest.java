package org.clientele.project.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.clientele.spec.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.AssertionFailedError;

/// The ways into a project. Costs are those of tests: a guess takes no time.
class SlotsTest {

    private static final Cost CHEAP = new Cost(8, 1, 1);

    private static Password password(String text) {
        return Password.of(text.toCharArray());
    }

    private static boolean opens(Slots slots, String text) {
        return slots.open(password(text), Optional.empty()).isPresent();
    }

    private static Slots slots(String text) {
        return Slots.fresh().with("林", password(text), CHEAP, DataKeys.fresh());
    }

    @Test
    void argon2idIsThatOfTheStandard() {
        var key = new byte[32];
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withIterations(3)
                .withMemoryAsKB(32)
                .withParallelism(4)
                .withSalt(filled(16, 2))
                .withSecret(filled(8, 3))
                .withAdditional(filled(12, 4))
                .build());
        generator.generateBytes(filled(32, 1), key);
        assertEquals("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659", hex(key), "RFC 9106, 5.3");
    }

    private static void assertIsThatOfTheReferenceProgram(byte[] key) {
        assertEquals("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7", hex(key), "phc-winner-argon2");
    }

    @Test
    void aPasswordIsStretchedAsTheReferenceProgramDoes() {
        assertIsThatOfTheReferenceProgram(Stretching.of(bytes("password"), bytes("somesalt"), new Cost(65536, 2, 1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {Argon2Parameters.ARGON2_i, Argon2Parameters.ARGON2_d})
    void aPasswordStretchedByAnotherKindOfArgon2IsFoundOut(int kind) {
        var key = new byte[32];
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(kind)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withIterations(2)
                .withMemoryAsKB(65536)
                .withParallelism(1)
                .withSalt(bytes("somesalt"))
                .build());
        generator.generateBytes(bytes("password"), key);
        assertThrows(AssertionFailedError.class, () -> assertIsThatOfTheReferenceProgram(key));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] filled(int length, int with) {
        var bytes = new byte[length];
        java.util.Arrays.fill(bytes, (byte) with);
        return bytes;
    }

    @Test
    void newPasswordsCostAtLeastTheFloorOnAnyMachine() {
        assertEquals(Cost.FLOOR, Stretching.scaled(1, 256 * 1024));
        assertEquals(new Cost(128 * 1024, 3, 1), Stretching.scaled(2, 256 * 1024));
        assertEquals(new Cost(256 * 1024, 8, 1), Stretching.scaled(10, 256 * 1024));
        var here = Stretching.calibrated();
        assertFalse(here.isBelowFloor(), here.toString());
        assertEquals(new Cost(64 * 1024, 3, 1), Cost.FLOOR);
    }

    @Test
    void everyPasswordOpensAndNothingNearItDoes() {
        var random = new Random(7);
        for (int i = 0; i < Integer.getInteger("passwords", 200); i++) {
            var text = text(random, 1 + (i % 50 == 0 ? random.nextInt(1024) : random.nextInt(24)));
            var slots = slots(text);
            assertTrue(opens(slots, text), text);
            assertTrue(opens(slots, Normalizer.normalize(text, Normalizer.Form.NFD)), "decomposed: " + text);
            for (var near : near(text, random)) {
                assertFalse(opens(slots, near), () -> "'" + near + "' for '" + text + "'");
            }
        }
    }

    /// What H2 does with a password of its own, whose characters above 255 it cuts off.
    @Test
    void aPasswordOfWhichOnlyLowBytesCountWouldBeFoundOut() {
        UnaryOperator<String> low = text -> text.chars()
                .map(c -> c & 0xFF)
                .collect(StringBuilder::new, (all, c) -> all.append((char) c), StringBuilder::append)
                .toString();
        var slots = slots(low.apply("sesame"));
        assertTrue(near("sesame", new Random(7)).stream().map(low).anyMatch(other -> opens(slots, other)));
    }

    private static String text(Random random, int length) {
        var text = new StringBuilder();
        while (text.codePointCount(0, text.length()) < length) {
            int kind = random.nextInt(6);
            text.appendCodePoint(
                    switch (kind) {
                        case 0 -> 0x4E00 + random.nextInt(0x5000);
                        case 1 -> 0x1F600 + random.nextInt(0x40);
                        case 2 -> ' ';
                        case 3 -> 0xC0 + random.nextInt(0x17);
                        case 4 -> 0x3041 + random.nextInt(80);
                        default -> 0x21 + random.nextInt(0x5E);
                    });
        }
        return text.toString();
    }

    /// Other texts, each one step away.
    private static List<String> near(String text, Random random) {
        var points = text.codePoints().toArray();
        var near = new ArrayList<String>();
        for (int i = 0; i < 20; i++) {
            var other = points.clone();
            int at = random.nextInt(points.length);
            other[at] = switch (i % 4) {
                case 0 -> other[at] + 0x100;
                case 1 -> other[at] + 1;
                case 2 -> other[at] ^ 1;
                default -> other[at] == ' ' ? 'x' : ' ';
            };
            near.add(new String(other, 0, other.length));
        }
        near.add(text + " ");
        near.add(text.substring(text.offsetByCodePoints(0, 1)));
        var same = Normalizer.normalize(text, Normalizer.Form.NFC);
        near.removeIf(other -> Normalizer.normalize(other, Normalizer.Form.NFC).equals(same));
        return near;
    }

    @Test
    void eachUserHasAWayOfTheirOwnToTheSameKeys() {
        var keys = DataKeys.fresh();
        var slots = Slots.fresh().with("Lin", password("one password"), CHEAP, keys);
        slots = slots.with("Ada", password("another one"), CHEAP, keys.reaching(Reach.MASKED));
        var lin = slots.open(password("one password"), Optional.empty()).orElseThrow();
        var ada = slots.open(password("another one"), Optional.of("Ada")).orElseThrow();
        assertArrayEquals(keys.main(), lin.keys().main());
        assertArrayEquals(keys.personal().orElseThrow(), lin.keys().personal().orElseThrow());
        assertArrayEquals(keys.main(), ada.keys().main());
        assertEquals(Optional.empty(), ada.keys().personal());
        assertEquals(Optional.empty(), slots.open(password("another one"), Optional.of("Lin")));
        assertFalse(opens(slots.without("Ada"), "another one"));
        var two = slots;
        assertThrows(Problem.class, () -> two.with("Lin", password("a third one"), CHEAP, keys));
    }

    @Test
    void aWayCountsOnlyWithItsOwnKeysAndWords() throws IOException {
        var slots = slots("one password");
        var bytes = slots.bytes();
        assertTrue(opens(Slots.of(bytes), "one password"));
        int beside = bytes.length - Slot.wrappedLength(Reach.ALL) - 9;
        for (int at = 0; at < bytes.length; at++) {
            if (at >= beside && at < beside + 9) {
                continue; // what its user is, which only the header holds fast
            }
            var changed = bytes.clone();
            changed[at] ^= 4;
            assertFalse(opensStill(changed), "byte " + at);
        }
    }

    private static boolean opensStill(byte[] bytes) {
        try {
            return opens(Slots.of(bytes), "one password");
        } catch (IOException _) {
            return false;
        }
    }

    @Test
    void absurdCostsAreRefusedBeforeAnythingIsSpent() {
        var fine = slots("one password").bytes();
        int cost = 1 + 16 + 1 + 2 + "林".getBytes(StandardCharsets.UTF_8).length + 1;
        for (var absurd : List.of(
                new Cost(1024 * 1024 + 1, 3, 1),
                new Cost(Integer.MAX_VALUE, 3, 1),
                new Cost(-1, 3, 1),
                new Cost(65536, 51, 1),
                new Cost(65536, 0, 1),
                new Cost(65536, 3, 17),
                new Cost(65536, 3, 0),
                new Cost(7, 1, 1))) {
            var bytes = fine.clone();
            ByteBuffer.wrap(bytes, cost, 12)
                    .putInt(absurd.memory())
                    .putInt(absurd.passes())
                    .putInt(absurd.lanes());
            assertThrows(IOException.class, () -> Slots.of(bytes), absurd.toString());
        }
        var unknown = fine.clone();
        unknown[cost - 1] = 3;
        assertThrows(IOException.class, () -> Slots.of(unknown));
    }

    /// Reads slots, however it does that.
    private interface Reader {
        int ways(byte[] bytes) throws IOException;
    }

    /// Returns how often mutated slots ended in slots or an error.
    private static int ended(Reader reader) {
        var random = new Random(11);
        var keys = DataKeys.fresh();
        var base = Slots.fresh()
                .with("Lin", password("one password"), CHEAP, keys)
                .with(RecoveryKey.fresh(), keys)
                .bytes();
        int ended = 0;
        for (int i = 0; i < Integer.getInteger("headers", 20_000); i++) {
            var bytes = i % 10 == 0 ? java.util.Arrays.copyOf(base, random.nextInt(base.length + 40)) : base.clone();
            for (int change = random.nextInt(4); change >= 0 && bytes.length > 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                ended += reader.ways(bytes);
            } catch (IOException _) {
                ended++;
            }
        }
        return ended;
    }

    @Test
    void whateverAHeaderHoldsEndsInSlotsOrAnErrorAtOnce() {
        assertTrue(ended(bytes -> Slots.of(bytes).all().size()) > 0);
    }

    @Test
    void aReaderThatBelievesTheLengthOfALabelIsFoundOut() {
        assertThrows(
                RuntimeException.class,
                () -> ended(bytes -> {
                    var in = ByteBuffer.wrap(bytes).position(Math.min(18, bytes.length));
                    in.get(new byte[in.getShort()]);
                    return 1;
                }));
    }

    @Test
    void aWeakCostIsSaidToBeOne() {
        assertTrue(slots("one password").all().getFirst().isWeak());
    }

    @Test
    void keysAndPasswordsAreOverwrittenWhenClosed() {
        var keys = DataKeys.fresh();
        var main = keys.main();
        var personal = keys.personal().orElseThrow();
        keys.close();
        assertArrayEquals(new byte[32], main);
        assertArrayEquals(new byte[32], personal);
        var typed = "one password".toCharArray();
        Password.of(typed).close();
        assertArrayEquals(new char[12], typed);
    }
}
