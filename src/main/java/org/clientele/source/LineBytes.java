package org.clientele.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.clientele.spec.Problem;

/// The lines of a stream of UTF-8 bytes.
public final class LineBytes implements AutoCloseable {

    private static final int LONGEST = 64 << 20;

    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private int end;
    private int next;
    private long line;
    private boolean ended;

    public LineBytes(InputStream in) {
        this.in = in;
    }

    /// Goes to the next line; returns whether there is one.
    public boolean next() throws IOException {
        from = next;
        int p = from;
        while (true) {
            while (p < end && buffer[p] != '\n') {
                p++;
            }
            if (p < end || ended && p > from) {
                to = p;
                next = Math.min(end, p + 1);
                line++;
                return true;
            }
            if (ended) {
                return false;
            }
            int moved = from;
            more();
            p -= moved;
        }
    }

    private void more() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, end - from);
        end -= from;
        from = 0;
        if (end == buffer.length) {
            if (end > LONGEST) {
                throw new Problem("problem.source.line", line + 1, LONGEST >> 20);
            }
            buffer = Arrays.copyOf(buffer, 2 * end);
        }
        int count = in.read(buffer, end, buffer.length - end);
        ended = count < 0;
        end += Math.max(0, count);
    }

    public boolean isBlank() {
        for (int p = from; p < to; p++) {
            if (buffer[p] != ' ' && buffer[p] != '\t' && buffer[p] != '\r') {
                return false;
            }
        }
        return true;
    }

    public byte[] bytes() {
        return buffer;
    }

    public int from() {
        return from;
    }

    public int length() {
        return to - from;
    }

    /// Returns the start of the line.
    public String text(int longest) {
        var text = new String(buffer, from, Math.min(to - from, 3 * longest), StandardCharsets.UTF_8).strip();
        return text.length() > longest ? text.substring(0, longest) + "…" : text;
    }

    public long line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
