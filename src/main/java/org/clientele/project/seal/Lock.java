package org.clientele.project.seal;

import java.security.SecureRandom;
import java.util.Arrays;

/// The key of a file, and what its header says of the ways to it: nothing where the key itself lies in the header.
///
/// @param ways opaque here; at most 8 KiB
public record Lock(byte[] key, byte[] ways) {

    /// The bytes of a key.
    public static final int KEY = 32;

    /// Returns a new random key that will lie open.
    public static Lock open() {
        var key = new byte[KEY];
        new SecureRandom().nextBytes(key);
        return new Lock(key, new byte[0]);
    }

    /// Returns whether the key lies in the header.
    boolean isOpen() {
        return ways.length == 0;
    }

    /// Returns the same key with other ways to it.
    Lock with(byte[] others) {
        return new Lock(key, others.clone());
    }

    /// Returns the same, to be wiped by itself.
    Lock copy() {
        return new Lock(key.clone(), ways);
    }

    void wipe() {
        Arrays.fill(key, (byte) 0);
    }
}
