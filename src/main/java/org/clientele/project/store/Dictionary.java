package org.clientele.project.store;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.clientele.table.TextIndex;
import org.clientele.table.Texts;

/// The distinct texts of a column as bytes, in parts: how many, their lengths in characters, and all of them in one
/// piece, as UTF-8 or, where a text has half a surrogate pair, as UTF-16.
final class Dictionary {

    /// So many are in a part, fewer only where they are long, and in the last one.
    static final int TEXTS = 1 << 17;

    private static final int CHARS = 1 << 22;
    private static final byte UTF_8 = 0;
    private static final byte UTF_16 = 1;

    private Dictionary() {}

    /// Returns where each part starts, and the end.
    static int[] bounds(Texts texts) {
        var bounds = new ArrayList<>(List.of(0));
        long chars = 0;
        for (int i = 0; i < texts.size(); i++) {
            if (i - bounds.getLast() == TEXTS || chars > CHARS) {
                bounds.add(i);
                chars = 0;
            }
            chars += texts.characters(i);
        }
        if (texts.size() > 0) {
            bounds.add(texts.size());
        }
        return bounds.stream().mapToInt(Integer::intValue).toArray();
    }

    static byte[] bytes(Texts texts, int from, int to) {
        var lengths = new long[to - from];
        for (int i = from; i < to; i++) {
            lengths[i - from] = texts.characters(i);
        }
        boolean whole = !texts.isHalved() || isWhole(texts, from, to);
        var letters = whole ? letters(texts, from, to) : halves(texts, from, to);
        return ByteBuffer.allocate(4 + 4 * lengths.length + 1 + letters.length)
                .putInt(lengths.length)
                .put(Packing.planes(lengths, 4))
                .put(whole ? UTF_8 : UTF_16)
                .put(letters)
                .array();
    }

    private static boolean isWhole(Texts texts, int from, int to) {
        var encoder = StandardCharsets.UTF_8.newEncoder();
        for (int i = from; i < to; i++) {
            if (!encoder.canEncode(texts.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static byte[] letters(Texts texts, int from, int to) {
        int size = 0;
        for (int i = from; i < to; i++) {
            size = Math.addExact(size, texts.length(i));
        }
        var letters = ByteBuffer.allocate(size);
        for (int i = from; i < to; i++) {
            letters.put(texts.bytes(i), texts.begin(i), texts.length(i));
        }
        return letters.array();
    }

    /// The encoders of the JDK refuse half a surrogate pair; this does not.
    private static byte[] halves(Texts texts, int from, int to) {
        var joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(texts.get(i));
        }
        var bytes = ByteBuffer.allocate(2 * joined.length());
        bytes.asCharBuffer().put(joined.toString());
        return bytes.array();
    }

    /// Returns how many texts are in a part.
    static int count(byte[] part) throws IOException {
        if (part.length < Integer.BYTES) {
            throw new IOException("no dictionary");
        }
        return ByteBuffer.wrap(part).getInt();
    }

    static void read(byte[] part, TextIndex.Pieces into) throws IOException {
        int count = count(part);
        var buffer = ByteBuffer.wrap(part).position(Integer.BYTES);
        if (count < 0 || count > buffer.remaining() / 4) {
            throw new IOException("no dictionary");
        }
        var planes = new byte[4 * count];
        buffer.get(planes);
        var lengths = new long[count];
        Packing.unplane(planes, 4, lengths, 0);
        try {
            if (buffer.get() == UTF_8) {
                letters(part, buffer.position(), lengths, into);
            } else {
                var letters = buffer.asCharBuffer();
                for (var length : lengths) {
                    into.put(letters.subSequence(0, Math.toIntExact(length)).toString());
                    letters.position(letters.position() + (int) length);
                }
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | ArithmeticException e) {
            throw new IOException("a text is cut off", e);
        }
    }

    /// Finds each text by its characters: one a letter, two where it takes four bytes.
    private static void letters(byte[] part, int from, long[] lengths, TextIndex.Pieces into) throws IOException {
        int p = from;
        for (var length : lengths) {
            int begin = p;
            long left = length;
            while (left > 0 || p < part.length && (part[p] & 0xC0) == 0x80) {
                int b = part[p++] & 255;
                left -= b >= 0xF0 ? 2 : b < 0x80 || b >= 0xC0 ? 1 : 0;
            }
            if (left < 0) {
                throw new IOException("half a letter");
            }
            into.put(part, begin, p);
        }
    }
}
