package org.clientele.project.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;

/// The newest state of a file of which somebody was told that it is on the disk. After an unclean stop it tells damage
/// from a write that was cut short: what comes up then is that state or a later one, unless something was destroyed
/// that the disk held.
///
/// It stands at two places of the second header, which are no part of what that seals, and are written in turn. They
/// are not forced: the end of a process leaves them as they are, and what the power leaves of one does not touch the
/// other, which the next state took to the disk.
final class Promised {

    private static final int[] PLACES = {10 * 1024, 12 * 1024};
    private static final int SEAL = 32;
    private static final int LENGTH = Long.BYTES + SEAL;

    private final FileChannel file;
    private final long from;
    private final byte[] identity;
    private final byte[][] there = {new byte[LENGTH], new byte[LENGTH]};
    private final Mac mac;
    private long newest;
    private int turn;

    /// @param from the byte where the second header begins
    Promised(FileChannel file, long from, byte[] identity) {
        this.file = file;
        this.from = from;
        this.identity = identity;
        try {
            mac = Mac.getInstance("HmacSHA256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Returns the number of the state; 0 where nobody was told anything, as in files from before.
    long newest() {
        return newest;
    }

    /// Reads what was written before under the key of the file, and goes on under it.
    void read(byte[] key) throws IOException {
        start(key);
        for (int place = 0; place < PLACES.length; place++) {
            var bytes = ByteBuffer.wrap(there[place]);
            Stretch.read(file, bytes, from + PLACES[place]);
            long state = bytes.getLong(0);
            if (state > newest && MessageDigest.isEqual(there[place], sealed(state))) {
                newest = state;
                turn = 1 - place;
            }
        }
    }

    private void start(byte[] key) {
        try {
            mac.init(Derived.promised(key));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Writes a later state, once the file was read; an earlier one is said already.
    void write(long state) throws IOException {
        if (state > newest) {
            there[turn] = sealed(state);
            Stretch.write(file, ByteBuffer.wrap(there[turn]), from + PLACES[turn]);
            newest = state;
            turn = 1 - turn;
        }
    }

    /// Puts it where it stands in a header that is written anew.
    void put(byte[] page) {
        for (int place = 0; place < PLACES.length; place++) {
            System.arraycopy(there[place], 0, page, PLACES[place], LENGTH);
        }
    }

    /// Takes it out of a header, of which what is left was sealed.
    static void blank(byte[] page) {
        for (int place : PLACES) {
            Arrays.fill(page, place, place + LENGTH, (byte) 0);
        }
    }

    private byte[] sealed(long state) {
        var bytes = ByteBuffer.allocate(LENGTH).putLong(state);
        mac.update(identity);
        mac.update(bytes.array(), 0, Long.BYTES);
        return bytes.put(mac.doFinal()).array();
    }
}
