package org.clientele.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Makes text of bytes that should be UTF-8 and are not quite: what is wrong is read as GB18030 where it comes in
/// pairs, else each wrong byte as Windows-1252.
final class Damaged {

    private static final Charset SINGLE = Charset.forName("windows-1252");
    private static final Charset PAIRS = Charset.forName("GB18030");

    private Damaged() {}

    /// Returns the text of the bytes, as much of it as wanted.
    static String text(byte[] bytes, int longest) {
        var text = text(bytes);
        return text.length() > longest ? text.substring(0, longest) + "…" : text;
    }

    /// Returns why a record that is not text cannot be brought in.
    static Reason reason(byte[] bytes) {
        return Reason.of(mark(bytes, 0) < 0 ? "rejected.undecodable" : "rejected.utf-8");
    }

    private static int mark(byte[] bytes, int from) {
        var mark = PastedUtf8.MARK;
        for (int p = from; p + mark.length <= bytes.length; p++) {
            if (Arrays.equals(bytes, p, p + mark.length, mark, 0, mark.length)) {
                return p;
            }
        }
        return -1;
    }

    private static byte[] unmarked(byte[] bytes) {
        var bare = new ByteArrayOutputStream();
        int from = 0;
        for (int p = mark(bytes, 0); p >= 0; p = mark(bytes, from)) {
            bare.write(bytes, from, p - from);
            from = p + PastedUtf8.MARK.length;
        }
        bare.write(bytes, from, bytes.length - from);
        return bare.toByteArray();
    }

    private static String text(byte[] marked) {
        var bytes = unmarked(marked);
        if (Utf8.isText(bytes, 0, bytes.length)) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return comesInPairs(bytes) ? pairs(bytes) : mixed(bytes);
    }

    private static boolean comesInPairs(byte[] bytes) {
        int high = 0;
        for (byte b : bytes) {
            if (b < 0) {
                high++;
            } else if (high % 2 == 1) {
                return false;
            } else {
                high = 0;
            }
        }
        return high % 2 == 0;
    }

    private static String pairs(byte[] bytes) {
        try {
            return PAIRS.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return mixed(bytes);
        }
    }

    private static String mixed(byte[] bytes) {
        var text = new StringBuilder();
        int p = 0;
        while (p < bytes.length) {
            int length = Utf8.length(bytes, p, bytes.length);
            if (length > 0) {
                text.append(new String(bytes, p, length, StandardCharsets.UTF_8));
            } else {
                text.append(new String(bytes, p, 1, SINGLE));
            }
            p += Math.max(1, length);
        }
        return text.toString();
    }
}
