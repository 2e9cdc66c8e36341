package org.clientele.project.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;

/// What a sealed file says about itself: how often this was written, whether the file was closed properly, the number
/// of its last write, how many blocks it has and how many were ever sealed, and its key, which in a file without
/// passwords lies open: that gives integrity, not secrecy.
record Header(long generation, boolean clean, long sequence, long blocks, long sealed, byte[] key) {

    /// The bytes of one copy.
    static final int LENGTH = 16 * 1024;

    private static final byte[] MAGIC = {'C', 'L', 'S', 'E', 'A', 'L', '0', '1'};
    private static final byte OPEN = 0;
    private static final int KEY = 32;
    private static final int MAC = 32;

    static Header fresh() {
        var key = new byte[KEY];
        new SecureRandom().nextBytes(key);
        return new Header(1, true, 0, 0, 0, key);
    }

    /// Returns what the next copy says.
    Header next(boolean closed, long lastWrite, long size, long sealings) {
        return new Header(generation + 1, closed, lastWrite, size, sealings, key);
    }

    byte[] bytes(byte[] identity) {
        var page = ByteBuffer.allocate(LENGTH);
        page.put(MAGIC).putLong(generation).put((byte) (clean ? 1 : 0)).put(OPEN);
        page.putLong(sequence).putLong(blocks).putLong(sealed).put(key);
        page.position(LENGTH - MAC);
        page.put(mac(key, identity, page.array()));
        return page.array();
    }

    /// Reads one copy; none where it is not what was written.
    static Optional<Header> of(byte[] page, byte[] identity) {
        var in = ByteBuffer.wrap(page);
        var magic = new byte[MAGIC.length];
        in.get(magic);
        long generation = in.getLong();
        boolean clean = in.get() == 1;
        byte mode = in.get();
        long sequence = in.getLong();
        long blocks = in.getLong();
        long sealed = in.getLong();
        var key = new byte[KEY];
        in.get(key);
        var mac = Arrays.copyOfRange(page, LENGTH - MAC, LENGTH);
        boolean ours = Arrays.equals(magic, MAGIC) && mode == OPEN;
        return ours && MessageDigest.isEqual(mac, mac(key, identity, page))
                ? Optional.of(new Header(generation, clean, sequence, blocks, sealed, key))
                : Optional.empty();
    }

    private static byte[] mac(byte[] key, byte[] identity, byte[] page) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(Derived.header(key));
            mac.update(identity);
            mac.update(page, 0, LENGTH - MAC);
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
