package org.clientele.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 over a sequence of numbers and texts, each self-delimiting, so that no two sequences share their bytes.
public final class Hasher {

    private final MessageDigest digest;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 13);

    public Hasher() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Hasher add(int value) {
        room(4).putInt(value);
        return this;
    }

    public Hasher add(long value) {
        room(8).putLong(value);
        return this;
    }

    /// Adds a number; both zeros are one number, and so are all NaNs.
    public Hasher add(double value) {
        return add(Double.doubleToLongBits(value == 0 ? 0.0 : value));
    }

    public Hasher add(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return add(bytes, 0, bytes.length);
    }

    /// Adds a text that lies there as UTF-8.
    Hasher add(byte[] bytes, int from, int to) {
        add(to - from);
        if (to - from > buffer.capacity()) {
            drain();
            digest.update(bytes, from, to - from);
        } else {
            room(to - from).put(bytes, from, to - from);
        }
        return this;
    }

    /// Returns the digest as 64 hexadecimal digits; the hasher starts anew.
    public String hex() {
        drain();
        return HexFormat.of().formatHex(digest.digest());
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            drain();
        }
        return buffer;
    }

    private void drain() {
        digest.update(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
