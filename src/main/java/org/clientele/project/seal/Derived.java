package org.clientele.project.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/// Keys for one use each, derived from the key of a file (HKDF-SHA-256, RFC 5869).
final class Derived {

    private static final int BYTES = 32;

    private Derived() {}

    /// Returns the key of the blocks of a file. A key behind passwords is shared by the copies of a project and by its
    /// cache: each of them has another key of blocks.
    static SecretKey blocks(Lock lock, byte[] identity) {
        var use = "clientele blocks";
        return of(lock.key(), lock.isOpen() ? use : use + " " + new String(identity, StandardCharsets.US_ASCII), "AES");
    }

    static SecretKey header(byte[] key) {
        return of(key, "clientele header", "HmacSHA256");
    }

    static SecretKey promised(byte[] key) {
        return of(key, "clientele promised", "HmacSHA256");
    }

    static SecretKey of(byte[] key, String use, String algorithm) {
        try {
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(key)
                    .thenExpand(use.getBytes(StandardCharsets.US_ASCII), BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
