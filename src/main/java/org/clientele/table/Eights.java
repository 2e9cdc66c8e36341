package org.clientele.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.SecureRandom;

/// The bytes of texts, eight at a time.
final class Eights {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /// Differs from run to run, so that no file can be made whose texts all share one hash; the order of the texts
    /// does not depend on it.
    private static final long SEED = new SecureRandom().nextLong();

    private Eights() {}

    static long hash(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length < Long.BYTES) {
            return mixed(mixed(SEED + length ^ few(bytes, from, length)));
        }
        long hash = SEED + length;
        for (int p = from; p < to - Long.BYTES; p += Long.BYTES) {
            hash = mixed(hash ^ (long) EIGHT.get(bytes, p));
        }
        return mixed(mixed(hash ^ (long) EIGHT.get(bytes, to - Long.BYTES)));
    }

    private static long mixed(long hash) {
        long product = hash * MIX;
        return product ^ product >>> Integer.SIZE;
    }

    /// Returns less than eight bytes as one number.
    private static long few(byte[] bytes, int from, int length) {
        if (from + Long.BYTES <= bytes.length) {
            return (long) EIGHT.get(bytes, from) & (1L << Byte.SIZE * length) - 1;
        }
        long few = 0;
        for (int p = from + length - 1; p >= from; p--) {
            few = few << Byte.SIZE | bytes[p] & 255;
        }
        return few;
    }

    /// Returns whether so many bytes are the same here and there.
    static boolean isSame(byte[] some, int from, byte[] others, int begin, int length) {
        if (length < Long.BYTES) {
            return few(some, from, length) == few(others, begin, length);
        }
        int tail = length - Long.BYTES;
        for (int i = 0; i < tail; i += Long.BYTES) {
            if ((long) EIGHT.get(some, from + i) != (long) EIGHT.get(others, begin + i)) {
                return false;
            }
        }
        return (long) EIGHT.get(some, from + tail) == (long) EIGHT.get(others, begin + tail);
    }
}
