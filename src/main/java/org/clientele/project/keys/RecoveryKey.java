package org.clientele.project.keys;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// 256 random bits that open a project when its passwords are lost. As nobody can guess them, nothing need be
/// stretched.
public final class RecoveryKey implements Credential {

    static final int BYTES = 32;

    private static final byte[] USE = "clientele recovery".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final byte[] bits;

    private RecoveryKey(byte[] bits) {
        this.bits = bits;
    }

    public static RecoveryKey fresh() {
        var bits = new byte[BYTES];
        new SecureRandom().nextBytes(bits);
        return new RecoveryKey(bits);
    }

    /// Takes over the bits.
    static RecoveryKey of(byte[] bits) {
        return new RecoveryKey(bits);
    }

    /// Returns the bits themselves, not a copy.
    byte[] bits() {
        return bits;
    }

    @Override
    public byte[] wrapping(Slot.Way way, byte[] salt) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(bits)
                            .addSalt(salt)
                            .thenExpand(USE, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean fits(Slot.Way way) {
        return way instanceof Slot.Direct;
    }

    @Override
    public void close() {
        Arrays.fill(bits, (byte) 0);
    }
}
