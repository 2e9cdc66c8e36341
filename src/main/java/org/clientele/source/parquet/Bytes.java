package org.clientele.source.parquet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Some bytes among others, read from front to back.
final class Bytes {

    private static final VarHandle INT32 = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT64 = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private final int end;
    private int at;

    Bytes(byte[] bytes, int from, int end) {
        if (from < 0 || from > end || end > bytes.length) {
            throw new Damaged();
        }
        this.bytes = bytes;
        this.end = end;
        at = from;
    }

    byte[] bytes() {
        return bytes;
    }

    int at() {
        return at;
    }

    int end() {
        return end;
    }

    int left() {
        return end - at;
    }

    int octet() {
        return bytes[pass(1)] & 255;
    }

    int int32() {
        return (int) INT32.get(bytes, pass(4));
    }

    long int64() {
        return (long) INT64.get(bytes, pass(8));
    }

    /// Gives the next bytes.
    void take(int count, Value value) {
        int from = pass(count);
        value.set(bytes, from, from + count);
    }

    /// Passes over so many bytes and returns where they begin.
    int pass(int count) {
        if (count < 0 || count > end - at) {
            throw new Damaged();
        }
        at += count;
        return at - count;
    }
}
