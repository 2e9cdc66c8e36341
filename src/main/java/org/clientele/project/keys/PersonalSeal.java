package org.clientele.project.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.clientele.spec.Problem;
import org.clientele.table.Privacy;

/// Seals personal values once more, under the key that not everybody has who can open a project: AES-256-GCM, each
/// piece bound to its place. In a file without passwords they lie as they are.
public final class PersonalSeal {

    private static final String VALUES = "clientele personal values";
    private static final String TOKENS = "clientele personal tokens";
    private static final int NONCE = 12;
    private static final int TAG = 16;

    private final Optional<DataKeys> keys;
    private final SecureRandom random = new SecureRandom();

    /// Seals under these keys while they are not closed; nothing where there are none.
    public PersonalSeal(Optional<DataKeys> keys) {
        this.keys = keys;
    }

    /// Returns whether personal values are sealed here.
    public boolean isOn() {
        return keys.isPresent();
    }

    /// Returns whether who is in can read what is sealed here.
    public boolean isOpen() {
        return keys.isEmpty() || keys.get().personal().isPresent();
    }

    /// @throws Problem if the user has not the key
    public byte[] seal(byte[] plain, String place) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, place);
            var all = Arrays.copyOf(nonce, NONCE + plain.length + TAG);
            cipher.doFinal(plain, 0, plain.length, all, NONCE);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @throws Problem if the user has not the key
    /// @throws IOException if it is not what was sealed for this place
    public byte[] open(byte[] sealed, String place) throws IOException {
        if (sealed.length < NONCE + TAG) {
            throw new IOException("no sealed values");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), place)
                    .doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IOException("sealed values", e);
        }
    }

    /// Returns what stands for a personal value, 64 hexadecimal digits; without the key nobody can try values on it.
    ///
    /// @throws Problem if the user has not the key
    public String token(String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key(TOKENS, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(VALUES, "AES"), new GCMParameterSpec(8 * TAG, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private SecretKey key(String use, String algorithm) throws GeneralSecurityException {
        var personal = keys.flatMap(DataKeys::personal).orElseThrow(() -> new Problem(Privacy.NO_KEY));
        var info = use.getBytes(StandardCharsets.US_ASCII);
        return KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                        algorithm,
                        HKDFParameterSpec.ofExtract().addIKM(personal).thenExpand(info, DataKeys.BYTES));
    }
}
