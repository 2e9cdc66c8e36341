package org.clientele.project.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What stands for those who were erased: by it the project knows them again when they come back with a file or
/// out of a backup, and nobody without its key can try whether somebody is among them. Not for several threads.
public final class Tokens {

    private static final int BYTES = 16;

    private final Mac mac;

    /// @param first the key of the first line of the log
    public Tokens(String first) {
        try {
            mac = Mac.getInstance(Chain.ALGORITHM);
            var key = HexFormat.of().parseHex(Chain.derived(first, "clientele erasure token"));
            mac.init(new SecretKeySpec(key, Chain.ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Returns what stands for a value of this kind; letters of either case and width are one.
    public String of(String kind, String value) {
        var plain = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        var bytes = mac.doFinal((kind + "=" + plain).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, BYTES));
    }
}
