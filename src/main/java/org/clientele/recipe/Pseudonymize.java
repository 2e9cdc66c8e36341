package org.clientele.recipe;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// Puts tokens in the place of values: HMAC-SHA-256 under a key, so that the same person has the same token in every
/// table of a project, another in other projects, and nobody without the key can go through all numbers to find whose
/// token it is. Compatibility forms, case and spaces at the ends do not count.
///
/// @param key 32 random bytes in hexadecimal; in a project it stands in a ledger, never in the workbook
public record Pseudonymize(List<String> columns, String key) implements Step {

    private static final int KEY = 32;
    private static final int TOKEN = 13;

    public Pseudonymize {
        columns = List.copyOf(columns);
        if (!key.matches("[0-9a-f]{64}")) {
            throw new Problem("problem.pseudonym.key");
        }
    }

    /// Returns a key that nobody has yet.
    public static String fresh() {
        var bytes = new byte[KEY];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public Schema check(Schema before) {
        var schema = before;
        for (var column : columns) {
            schema = schema.with(schema.require(column).typed(Type.TEXT));
        }
        return schema;
    }

    @Override
    public Sheet apply(Sheet before, Progress progress) {
        var schema = check(before.schema());
        var sheet = before;
        for (var column : columns) {
            sheet = sheet.with(schema.require(column), () -> of(before.block(column)));
        }
        return sheet;
    }

    /// Returns the tokens of values.
    Block of(Block values) {
        var mac = mac();
        return Retexting.of(values, text -> token(mac, text));
    }

    /// What the step does to one value.
    public String token(String text) {
        return token(mac(), text);
    }

    private Mac mac() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(key), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// 104 bits of the code, in the 32 digits and letters that Java writes numbers in.
    private static String token(Mac mac, String text) {
        var same = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        var code = mac.doFinal(same.getBytes(StandardCharsets.UTF_8));
        var digits = new BigInteger(1, Arrays.copyOf(code, TOKEN)).toString(32);
        return "T" + "0".repeat(21 - digits.length()) + digits;
    }

    @Override
    public String toString() {
        return "Pseudonymize" + columns;
    }
}
