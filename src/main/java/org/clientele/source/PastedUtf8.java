package org.clientele.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes in GB18030 among which lines in UTF-8 may stand, as where two exports were put one behind the other: all of
/// them are GB18030 too, but other and rare characters. A line is such a one where it is whole UTF-8 with a Chinese
/// character in three bytes; hardly any line in GB18030 is.
final class PastedUtf8 extends InputStream {

    /// What stands in such a line, before its first character beyond ASCII, once it is made UTF-8.
    static final byte[] MARK = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};

    private static final int LONGEST = 1 << 22;

    private final InputStream in;
    private final boolean keeps;
    private byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private boolean ended;
    private byte[] given = {};
    private int from;
    private int to;
    private long pasted;
    private long others;

    private PastedUtf8(InputStream in, boolean keeps) {
        this.in = in;
        this.keeps = keeps;
    }

    /// Returns the bytes with the lines in UTF-8 made GB18030, and marked.
    static PastedUtf8 marked(InputStream in) {
        return new PastedUtf8(in, true);
    }

    /// Returns the bytes without the lines in UTF-8.
    static PastedUtf8 without(InputStream in) {
        return new PastedUtf8(in, false);
    }

    /// Returns how many lines in UTF-8 have passed.
    long pasted() {
        return pasted;
    }

    /// Returns how many other lines that are no ASCII have passed.
    long others() {
        return others;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (from == to) {
            if (!advance()) {
                return -1;
            }
        }
        int count = Math.min(length, to - from);
        System.arraycopy(given, from, into, offset, count);
        from += count;
        return count;
    }

    /// Gives the lines up to the next one in UTF-8, or that one; returns whether there is anything left.
    private boolean advance() throws IOException {
        int line = lineEnd(at);
        while (line < 0) {
            if (ended) {
                return false;
            }
            more();
            line = lineEnd(at);
        }
        int begin = at;
        given = buffer;
        from = begin;
        while (line >= 0 && !isPasted(at, line)) {
            others += Utf8.beyond(buffer, at, line) < line ? 1 : 0;
            at = line;
            line = lineEnd(at);
        }
        to = at;
        if (at == begin && line >= 0) {
            pasted++;
            give(at, line);
            at = line;
        }
        return true;
    }

    private void give(int begin, int finish) {
        var bytes = new ByteArrayOutputStream();
        if (keeps) {
            int first = Utf8.beyond(buffer, begin, finish);
            bytes.write(buffer, begin, first - begin);
            bytes.writeBytes(MARK);
            var text = new String(buffer, first, finish - first, StandardCharsets.UTF_8);
            bytes.writeBytes(text.getBytes(Encoding.GB18030.charset()));
        }
        given = bytes.toByteArray();
        from = 0;
        to = given.length;
    }

    /// Returns where the line that begins there ends, its end included; −1 where that is not known yet.
    private int lineEnd(int begin) {
        int p = begin;
        while (p < end && buffer[p] != '\n' && buffer[p] != '\r') {
            p++;
        }
        return p < end ? p + 1 : (ended || p - begin >= LONGEST) && p > begin ? p : -1;
    }

    private void more() throws IOException {
        System.arraycopy(buffer, at, buffer, 0, end - at);
        end -= at;
        at = 0;
        buffer = end == buffer.length ? Arrays.copyOf(buffer, 2 * end) : buffer;
        int count = in.read(buffer, end, buffer.length - end);
        ended = count < 0;
        end += Math.max(0, count);
    }

    private boolean isPasted(int begin, int finish) {
        boolean isChinese = false;
        for (int p = Utf8.beyond(buffer, begin, finish); p < finish; p = Utf8.beyond(buffer, p, finish)) {
            int length = Utf8.length(buffer, p, finish);
            if (length < 2) {
                return false;
            }
            isChinese |= length == 3 && (buffer[p] & 255) >= 0xE3 && (buffer[p] & 255) <= 0xE9;
            p += length;
        }
        return isChinese;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
