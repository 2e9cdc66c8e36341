package org.clientele.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.clientele.customer.Agreements;
import org.clientele.customer.Aim;
import org.clientele.report.CsvExport;
import org.clientele.report.TableFile;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Goes through all numbers of a block of mobiles to find whose tokens an export holds, as somebody would who has the
/// export and this program but not the key of the project.
class TokenAttackTest {

    private static final long NUMBERS = Long.getLong("attack", 100_000);
    private static final long BLOCK = 13_800_000_000L;
    private static final int PEOPLE = 200;
    private static final String KEY = "5f".repeat(32);

    private static String number(long i) {
        return String.valueOf(BLOCK + i);
    }

    /// The tokens of an export of people spread over the block.
    private static Set<String> exported(Path file) throws Exception {
        var numbers = IntStream.range(0, PEOPLE)
                .mapToObj(i -> number(i * (NUMBERS / PEOPLE)))
                .toList();
        var sheet = Sheet.of(
                Schema.of(Field.of("mobile", Type.TEXT, Role.PHONE)),
                RowIds.of("people", PEOPLE),
                List.of(TextBlock.of(numbers)));
        var tokens = new Pseudonymize(List.of("mobile"), KEY).apply(sheet, Progress.NONE);
        TableFile.write(Agreements.of(List.of(), Aim.INSIDE).clear(tokens), file, CsvExport.SAFE, Progress.NONE);
        return Files.readAllLines(file).stream().skip(1).collect(Collectors.toCollection(HashSet::new));
    }

    /// The form of a token, written anew.
    private static String written(byte[] code) {
        var digits = new BigInteger(1, Arrays.copyOf(code, 13)).toString(32);
        return "T" + "0".repeat(21 - digits.length()) + digits;
    }

    private static LongFunction<String> digest(String algorithm) {
        return i -> {
            try {
                return written(Arrays.copyOf(
                        MessageDigest.getInstance(algorithm).digest(number(i).getBytes(StandardCharsets.US_ASCII)),
                        32));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static LongFunction<String> mac(String key) {
        return i -> {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(HexFormat.of().parseHex(key), "HmacSHA256"));
                return written(mac.doFinal(number(i).getBytes(StandardCharsets.US_ASCII)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static long hits(Set<String> tokens, LongFunction<String> guess) {
        return LongStream.range(0, NUMBERS)
                .parallel()
                .mapToObj(guess)
                .filter(tokens::contains)
                .count();
    }

    @Test
    void withoutTheKeyNoNumberOfTheBlockIsFound(@TempDir Path folder) throws Exception {
        var tokens = exported(folder.resolve("tokens.csv"));

        assertEquals(PEOPLE, tokens.size());
        assertEquals(0, hits(tokens, digest("SHA-256")), "the digest alone");
        assertEquals(0, hits(tokens, mac("00".repeat(32))), "no key");
        assertEquals(0, hits(tokens, mac(Pseudonymize.fresh())), "the key of another project");
    }

    /// What the attack above would find where the key was no secret.
    @Test
    void withTheKeyAllAreFound(@TempDir Path folder) throws Exception {
        UnaryOperator<String> leaked = key -> key;

        assertEquals(PEOPLE, hits(exported(folder.resolve("tokens.csv")), mac(leaked.apply(KEY))));
    }

    @Test
    void tokensHoldNothingOfTheNumber(@TempDir Path folder) throws Exception {
        var file = folder.resolve("tokens.csv");
        exported(file);
        var text = Files.readString(file);

        assertTrue(LongStream.range(0, PEOPLE).noneMatch(i -> text.contains(number(i * (NUMBERS / PEOPLE)))));
    }
}
