package org.clientele.source.parquet;

import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;

/// Reads what is written in Thrift's compact protocol. What is no such thing throws [Damaged] or goes beyond the bytes.
final class Thrift {

    private static final int TRUE = 1;
    private static final int FALSE = 2;
    private static final int DEEPEST = 60;

    private final byte[] bytes;
    private int at;
    private int type;
    private int depth;

    Thrift(byte[] bytes, int from) {
        this.bytes = bytes;
        at = from;
    }

    /// Returns where the next byte is.
    int at() {
        return at;
    }

    /// Reads a structure: each field must be read or [skipped][#skip].
    void struct(IntConsumer field) {
        enter();
        int id = 0;
        for (int head = bytes[at++] & 255; head != 0; head = bytes[at++] & 255) {
            int step = head >> 4;
            id = step == 0 ? (int) number() : id + step;
            type = head & 15;
            field.accept(id);
        }
        depth--;
    }

    /// Reads a list, element by element.
    void list(Runnable element) {
        enter();
        int head = bytes[at++] & 255;
        int kind = head & 15;
        long count = head >> 4 == 15 ? varint() : head >> 4;
        if (count < 0 || count > bytes.length - at) {
            throw new Damaged();
        }
        for (long i = 0; i < count; i++) {
            type = kind;
            element.run();
        }
        depth--;
    }

    private void enter() {
        if (++depth > DEEPEST) {
            throw new Damaged();
        }
    }

    long number() {
        long zigzag = varint();
        return zigzag >>> 1 ^ -(zigzag & 1);
    }

    /// Returns a number that must not be negative and fits into an int.
    int count() {
        long count = number();
        if (count < 0 || count > Integer.MAX_VALUE) {
            throw new Damaged();
        }
        return (int) count;
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte b = bytes[at++];
            value |= (b & 127L) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new Damaged();
    }

    /// Returns the truth that the head of a field holds.
    boolean truth() {
        return type == TRUE;
    }

    String text() {
        int length = length();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    private int length() {
        long length = varint();
        if (length < 0 || length > bytes.length - at) {
            throw new Damaged();
        }
        return (int) length;
    }

    /// Passes over the value of the current field.
    void skip() {
        switch (type) {
            case TRUE, FALSE -> {}
            case 3 -> at++;
            case 4, 5, 6 -> varint();
            case 7 -> at += 8;
            case 8 -> {
                int length = length();
                at += length;
            }
            case 9, 10 -> list(this::skipElement);
            case 12 -> struct(_ -> skip());
            default -> throw new Damaged();
        }
    }

    private void skipElement() {
        if (type == TRUE || type == FALSE) {
            at++;
        } else {
            skip();
        }
    }
}
