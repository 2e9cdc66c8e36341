package org.clientele.project.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;

/// What a sealed file says about itself: how often this was written, whether the file was closed properly, the number
/// of its last write, how many blocks it has and how many were ever sealed, and its key, which in a file without
/// passwords lies open: that gives integrity, not secrecy. In a file with passwords the ways to the key stand there.
/// And how far its log went.
record Header(long generation, boolean clean, long sequence, long blocks, long sealed, Lock lock, LogHead log) {

    /// The bytes of one copy.
    static final int LENGTH = 16 * 1024;

    private static final byte[] MAGIC = {'C', 'L', 'S', 'E', 'A', 'L', '0', '1'};
    private static final byte OPEN = 0;
    private static final byte LOCKED = 1;
    private static final int MODE = MAGIC.length + 9;
    private static final int KEY_AT = MODE + 1 + 3 * 8;
    private static final int WAYS_AT = KEY_AT + Lock.KEY;
    /// The bytes at the end of a copy that nothing else has.
    static final int MAC = 32;

    private static final int LAST = LENGTH - MAC;
    private static final int LOG_AT = LAST - MAC - LogHead.LENGTH;
    private static final int ROOM = LOG_AT - WAYS_AT - 2;

    /// The ways to a key as one copy has them, before anything is verified but that the copy was written to its end.
    record Ways(long generation, byte[] bytes) {}

    static Header fresh(Lock lock) {
        return new Header(1, true, 0, 0, 0, lock, LogHead.NONE);
    }

    /// Returns what the next copy says.
    Header next(boolean closed, long lastWrite, long size, long sealings) {
        return new Header(generation + 1, closed, lastWrite, size, sealings, lock, log);
    }

    /// Returns the same with other ways to the key.
    Header with(byte[] ways) {
        return new Header(generation, clean, sequence, blocks, sealed, lock.with(ways), log);
    }

    /// Returns the same with a log that went on.
    Header with(LogHead further) {
        return new Header(generation, clean, sequence, blocks, sealed, lock, further);
    }

    byte[] bytes(byte[] identity) {
        var page = ByteBuffer.allocate(LENGTH);
        page.put(MAGIC).putLong(generation).put((byte) (clean ? 1 : 0)).put(lock.isOpen() ? OPEN : LOCKED);
        page.putLong(sequence).putLong(blocks).putLong(sealed);
        log.put(page.duplicate().position(LOG_AT));
        if (lock.isOpen()) {
            page.put(lock.key());
            page.position(LAST).put(mac(lock.key(), identity, page.array(), LAST));
        } else {
            page.position(WAYS_AT).putShort((short) lock.ways().length).put(lock.ways());
            page.position(LAST - MAC).put(mac(lock.key(), identity, page.array(), LAST - MAC));
            page.put(digest(page.array()));
        }
        return page.array();
    }

    /// Returns the ways to the key that a copy names; none where the key lies open or the copy is torn.
    static Optional<Ways> ways(byte[] page) {
        boolean whole = isOurs(page)
                && page[MODE] == LOCKED
                && Arrays.equals(digest(page), Arrays.copyOfRange(page, LAST, LENGTH));
        int length = ByteBuffer.wrap(page).getShort(WAYS_AT);
        if (!whole || length <= 0 || length > ROOM) {
            return Optional.empty();
        }
        long generation = ByteBuffer.wrap(page).getLong(MAGIC.length);
        return Optional.of(new Ways(generation, Arrays.copyOfRange(page, WAYS_AT + 2, WAYS_AT + 2 + length)));
    }

    /// Reads one copy; none where it is not what was written.
    ///
    /// @param given the key of a file with passwords; where there is one, a file without is not what was written
    static Optional<Header> of(byte[] page, byte[] identity, Optional<byte[]> given) {
        boolean sound = given.isEmpty() ? page[MODE] == OPEN : ways(page).isPresent();
        if (!isOurs(page) || !sound) {
            return Optional.empty();
        }
        var key = given.map(byte[]::clone).orElseGet(() -> Arrays.copyOfRange(page, KEY_AT, WAYS_AT));
        int macAt = given.isEmpty() ? LAST : LAST - MAC;
        if (!MessageDigest.isEqual(mac(key, identity, page, macAt), Arrays.copyOfRange(page, macAt, macAt + MAC))) {
            Arrays.fill(key, (byte) 0);
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(page).position(MAGIC.length);
        long generation = in.getLong();
        boolean clean = in.get() == 1;
        in.get();
        var lock = new Lock(key, ways(page).map(Ways::bytes).orElse(new byte[0]));
        var log = LogHead.of(ByteBuffer.wrap(page).position(LOG_AT));
        return Optional.of(new Header(generation, clean, in.getLong(), in.getLong(), in.getLong(), lock, log));
    }

    static boolean isOurs(byte[] page) {
        return Arrays.equals(MAGIC, Arrays.copyOf(page, MAGIC.length));
    }

    private static byte[] digest(byte[] page) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(page, 0, LAST);
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] mac(byte[] key, byte[] identity, byte[] page, int end) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(Derived.header(key));
            mac.update(identity);
            mac.update(page, 0, end);
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
