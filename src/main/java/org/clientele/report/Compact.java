package org.clientele.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes structures in Thrift's compact protocol, in which Parquet says what is in it.
final class Compact {

    private static final int TRUE = 1;
    private static final int FALSE = 2;
    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int TEXT = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int SHORT = 15;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int last;

    Compact i32(int id, int value) {
        return head(id, I32).zigzag(value);
    }

    Compact i64(int id, long value) {
        return head(id, I64).zigzag(value);
    }

    Compact truth(int id, boolean value) {
        return head(id, value ? TRUE : FALSE);
    }

    Compact text(int id, String value) {
        return head(id, TEXT).text(value);
    }

    Compact texts(int id, String value) {
        return head(id, LIST).list(TEXT, 1).text(value);
    }

    Compact numbers(int id, int... values) {
        head(id, LIST).list(I32, values.length);
        for (int value : values) {
            zigzag(value);
        }
        return this;
    }

    /// Begins a list of so many structures, each to be [begun][#begin] and [ended][#end].
    Compact structs(int id, int count) {
        return head(id, LIST).list(STRUCT, count);
    }

    Compact begin(int id) {
        return head(id, STRUCT).begin();
    }

    Compact begin() {
        outer.push(last);
        last = 0;
        return this;
    }

    Compact end() {
        out.write(0);
        last = outer.isEmpty() ? 0 : outer.pop();
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    private Compact head(int id, int type) {
        int step = id - last;
        last = id;
        if (step > 0 && step <= SHORT) {
            out.write(step << 4 | type);
            return this;
        }
        out.write(type);
        return zigzag(id);
    }

    private Compact list(int type, int count) {
        out.write(Math.min(count, SHORT) << 4 | type);
        return count < SHORT ? this : varint(count);
    }

    private Compact text(String value) {
        var utf8 = value.getBytes(StandardCharsets.UTF_8);
        varint(utf8.length);
        out.writeBytes(utf8);
        return this;
    }

    private Compact zigzag(long value) {
        return varint(value << 1 ^ value >> 63);
    }

    private Compact varint(long value) {
        long rest = value;
        while ((rest & ~127L) != 0) {
            out.write((int) (rest & 127 | 128));
            rest >>>= 7;
        }
        out.write((int) rest);
        return this;
    }
}
