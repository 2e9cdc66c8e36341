package org.clientele.report;

import com.github.luben.zstd.Zstd;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.clientele.table.Block;
import org.clientele.table.BooleanBlock;
import org.clientele.table.DateBlock;
import org.clientele.table.DateTimeBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.IntegerBlock;
import org.clientele.table.TextBlock;
import org.clientele.table.Texts;

/// Some rows of one column as a page: which of them have a value, then the values one after the other, packed.
final class ParquetPage {

    private static final int LEVEL = 3;
    private static final int PLAIN = 0;
    private static final int RUNS = 3;

    private ByteBuffer out = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    /// What was written: its bytes, and how long they are unpacked.
    record Written(byte[] bytes, long unpacked) {}

    Written write(Block block, int from, int to) {
        out.clear();
        levels(block, from, to);
        values(block, from, to);
        var packed = Zstd.compress(Arrays.copyOf(out.array(), out.position()), LEVEL);
        var head = new Compact()
                .i32(1, 0)
                .i32(2, out.position())
                .i32(3, packed.length)
                .begin(5)
                .i32(1, to - from)
                .i32(2, PLAIN)
                .i32(3, RUNS)
                .i32(4, RUNS)
                .end()
                .end()
                .bytes();
        var whole = Arrays.copyOf(head, head.length + packed.length);
        System.arraycopy(packed, 0, whole, head.length, packed.length);
        return new Written(whole, head.length + (long) out.position());
    }

    private ByteBuffer room(int more) {
        if (out.remaining() < more) {
            int size = Math.toIntExact(Math.max(2L * out.capacity(), (long) out.position() + more));
            out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN).put(out.flip());
        }
        return out;
    }

    /// One bit for each row, in one run of eight and eight.
    private void levels(Block block, int from, int to) {
        int octets = (to - from + 7) / 8;
        var head = new byte[5];
        int length = 0;
        int rest = octets << 1 | 1;
        while (rest > 127) {
            head[length++] = (byte) (rest | 128);
            rest >>>= 7;
        }
        head[length++] = (byte) rest;
        room(4 + length + octets).putInt(length + octets).put(head, 0, length);
        bits(from, to, row -> !block.isMissing(row));
    }

    private interface Bit {
        boolean at(int row);
    }

    private void bits(int from, int to, Bit bit) {
        int held = 0;
        int holding = 0;
        for (int row = from; row < to; row++) {
            held |= (bit.at(row) ? 1 : 0) << holding++;
            if (holding == 8) {
                room(1).put((byte) held);
                held = 0;
                holding = 0;
            }
        }
        if (holding > 0) {
            room(1).put((byte) held);
        }
    }

    private void values(Block block, int from, int to) {
        if (block instanceof BooleanBlock) {
            truths(block, from, to);
            return;
        }
        for (int row = from; row < to; row++) {
            if (!block.isMissing(row)) {
                value(block, row);
            }
        }
    }

    private void value(Block block, int row) {
        switch (block) {
            case IntegerBlock each -> room(8).putLong(each.values()[row]);
            case DecimalBlock each -> room(8).putDouble(each.values()[row]);
            case DateBlock each -> room(4).putInt(each.values()[row]);
            case DateTimeBlock each -> room(8).putLong(each.values()[row]);
            case TextBlock each -> text(each.values(), each.codes()[row]);
            case BooleanBlock _ -> throw new IllegalArgumentException();
        }
    }

    private void text(Texts texts, int place) {
        if (texts.isHalved()) {
            var bytes = texts.get(place).getBytes(StandardCharsets.UTF_8);
            room(4 + bytes.length).putInt(bytes.length).put(bytes);
        } else {
            int length = texts.length(place);
            room(4 + length).putInt(length).put(texts.bytes(place), texts.begin(place), length);
        }
    }

    private void truths(Block block, int from, int to) {
        var there = java.util.stream.IntStream.range(from, to)
                .filter(row -> !block.isMissing(row))
                .toArray();
        bits(0, there.length, i -> block.number(there[i]) == 1);
    }
}
