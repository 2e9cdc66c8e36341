package org.clientele.project.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// Seals single blocks with AES-256-GCM (NIST SP 800-38D) under a random nonce of 96 bits each. A block is bound to its
/// file, its place and its write, so that it counts nowhere else. Not for several threads at once.
final class Seal {

    /// The bytes of a block as H2 knows it.
    static final int PLAIN = 4096;

    /// Sequence, index, count, tag and nonce.
    static final int TRAILER = 8 + 4 + 4 + 16 + 12;

    /// The bytes of a block in the file.
    static final int SEALED = PLAIN + TRAILER;

    private static final int TAG = 16;
    private static final int NONCE = 12;

    private final byte[] identity;
    private final SecretKey key;
    private final Cipher cipher;
    private final SecureRandom random;

    Seal(byte[] identity, Lock lock) {
        this(identity, lock, new SecureRandom());
    }

    /// @param random makes the nonces
    Seal(byte[] identity, Lock lock, SecureRandom random) {
        this.identity = identity.clone();
        this.random = random;
        key = Derived.blocks(lock, identity);
        try {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Puts the next plain block into its sealed form.
    void seal(ByteBuffer plain, Mark mark, ByteBuffer sealed) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var text = new byte[PLAIN + TAG];
        try {
            start(Cipher.ENCRYPT_MODE, nonce, mark);
            var block = plain.slice(plain.position(), PLAIN);
            plain.position(plain.position() + PLAIN);
            cipher.doFinal(block, ByteBuffer.wrap(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        sealed.put(text, 0, PLAIN);
        sealed.putLong(mark.sequence()).putInt(mark.index()).putInt(mark.count());
        sealed.put(text, PLAIN, TAG).put(nonce);
    }

    /// Takes the next sealed block apart and adds it to the plain ones; none where it is not what was sealed, and then
    /// nothing is added.
    Optional<Mark> unseal(ByteBuffer sealed, long block, ByteBuffer plain) {
        var text = new byte[PLAIN + TAG];
        sealed.get(text, 0, PLAIN);
        var mark = new Mark(block, sealed.getLong(), sealed.getInt(), sealed.getInt());
        sealed.get(text, PLAIN, TAG);
        var nonce = new byte[NONCE];
        sealed.get(nonce);
        try {
            start(Cipher.DECRYPT_MODE, nonce, mark);
            plain.put(cipher.doFinal(text));
            return Optional.of(mark);
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void start(int mode, byte[] nonce, Mark mark) throws GeneralSecurityException {
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
        cipher.updateAAD(identity);
        var place = ByteBuffer.allocate(24).putLong(mark.block()).putLong(mark.sequence());
        cipher.updateAAD(place.putInt(mark.index()).putInt(mark.count()).flip());
    }
}
