package org.clientele.project.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The distinct texts of a column as bytes, in parts: how many, their lengths, and all of them in one piece, as UTF-8
/// or, where a text has half a surrogate pair, as UTF-16.
final class Dictionary {

    private static final int TEXTS = 1 << 17;
    private static final int CHARS = 1 << 22;
    private static final byte UTF_8 = 0;
    private static final byte UTF_16 = 1;

    private Dictionary() {}

    /// Returns where each part starts, and the end.
    static int[] bounds(String[] texts) {
        var bounds = new ArrayList<>(List.of(0));
        long chars = 0;
        for (int i = 0; i < texts.length; i++) {
            if (i - bounds.getLast() == TEXTS || chars > CHARS) {
                bounds.add(i);
                chars = 0;
            }
            chars += texts[i].length();
        }
        if (texts.length > 0) {
            bounds.add(texts.length);
        }
        return bounds.stream().mapToInt(Integer::intValue).toArray();
    }

    static byte[] bytes(String[] texts, int from, int to) {
        var lengths = new long[to - from];
        var joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            lengths[i - from] = texts[i].length();
            joined.append(texts[i]);
        }
        var all = joined.toString();
        boolean whole = StandardCharsets.UTF_8.newEncoder().canEncode(all);
        var letters = whole ? all.getBytes(StandardCharsets.UTF_8) : halves(all);
        return ByteBuffer.allocate(4 + 4 * lengths.length + 1 + letters.length)
                .putInt(lengths.length)
                .put(Packing.planes(lengths, 4))
                .put(whole ? UTF_8 : UTF_16)
                .put(letters)
                .array();
    }

    /// The encoders of the JDK refuse half a surrogate pair; this does not.
    private static byte[] halves(String text) {
        var bytes = ByteBuffer.allocate(2 * text.length());
        bytes.asCharBuffer().put(text);
        return bytes.array();
    }

    static void read(byte[] part, List<String> into) throws IOException {
        var buffer = ByteBuffer.wrap(part);
        int count = buffer.getInt();
        if (count < 0 || count > buffer.remaining() / 4) {
            throw new IOException("no dictionary");
        }
        var planes = new byte[4 * count];
        buffer.get(planes);
        var lengths = new long[count];
        Packing.unplane(planes, 4, lengths, 0);
        boolean whole = buffer.get() == UTF_8;
        var all = whole
                ? StandardCharsets.UTF_8.decode(buffer).toString()
                : buffer.asCharBuffer().toString();
        int at = 0;
        for (var length : lengths) {
            if (at + length > all.length()) {
                throw new IOException("a text is cut off");
            }
            into.add(all.substring(at, at += (int) length));
        }
    }
}
