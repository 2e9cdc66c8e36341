package org.clientele.project.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// One way into a project: whose it is, how the key that wraps is come by, and the keys of the data wrapped under it
/// with AES-256-GCM, bound to the way and to the set of keys. What its user is lies beside it, so that an owner can
/// change that without their password; the header, whose seal needs the main key, holds it fast.
///
/// @param since when its user was let in; nothing where that was not written down yet
public record Slot(Member member, Way way, Optional<Instant> since, byte[] salt, byte[] wrapped) {

    /// How the wrapping key comes from what the user has.
    public sealed interface Way {}

    /// From a password, at a cost.
    public record Stretched(Cost cost) implements Way {}

    /// From the words of a recovery kit.
    public record Direct() implements Way {}

    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG = 16;

    static Slot of(Member member, Way way, Credential credential, DataKeys keys, byte[] set) {
        if (keys.reach() != member.post().reach()) {
            throw new IllegalArgumentException(member.post() + " with " + keys.reach());
        }
        var random = new SecureRandom();
        var salt = new byte[SALT];
        random.nextBytes(salt);
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var now = Optional.of(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        var open = new Slot(member, way, now, salt, nonce);
        var plain = keys.bytes();
        try {
            var sealed =
                    open.cipher(Cipher.ENCRYPT_MODE, credential, nonce, set).doFinal(plain);
            var wrapped = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, wrapped, NONCE, sealed.length);
            return new Slot(member, way, now, salt, wrapped);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /// Returns the same with another date of being let in.
    Slot since(Optional<Instant> when) {
        return new Slot(member, way, when, salt, wrapped);
    }

    /// Returns the same way for somebody who is something else now, with the same keys.
    Slot as(Post post) {
        return new Slot(new Member(member.name(), post), way, since, salt, wrapped);
    }

    public String label() {
        return member.name();
    }

    public Post post() {
        return member.post();
    }

    /// Returns the keys of the data; none where this is not what the slot was made for.
    Optional<DataKeys> keys(Credential credential, byte[] set) {
        if (!credential.fits(way)) {
            return Optional.empty();
        }
        try {
            var nonce = Arrays.copyOf(wrapped, NONCE);
            var plain =
                    cipher(Cipher.DECRYPT_MODE, credential, nonce, set).doFinal(wrapped, NONCE, wrapped.length - NONCE);
            return Optional.of(DataKeys.of(plain).held(member));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, Credential credential, byte[] nonce, byte[] set) throws GeneralSecurityException {
        var key = credential.wrapping(way, salt);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(8 * TAG, nonce));
            cipher.updateAAD(set);
            cipher.updateAAD(SlotBytes.bound(this));
            return cipher;
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /// Returns how many bytes its wrapped keys take.
    static int wrappedLength(Reach reach) {
        return NONCE + (reach == Reach.ALL ? 2 : 1) * DataKeys.BYTES + TAG;
    }

    /// Returns whether it is a password that costs less than a new one would.
    public boolean isWeak() {
        return way instanceof Stretched(var cost) && cost.isBelowFloor();
    }

    /// Returns how many kibibytes of memory trying it takes.
    int memory() {
        return way instanceof Stretched(var cost) ? cost.memory() : 0;
    }

    /// Returns whether it is for the words of a recovery kit.
    public boolean isRecovery() {
        return way instanceof Direct;
    }

    byte[] labelBytes() {
        return label().getBytes(StandardCharsets.UTF_8);
    }

    void put(ByteBuffer to) {
        to.put(SlotBytes.bound(this)).put(SlotBytes.beside(this)).put(wrapped);
    }
}
