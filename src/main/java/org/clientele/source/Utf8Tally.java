package org.clientele.source;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/// Counts characters beyond ASCII and wrong bytes in a stream that may be UTF-8, and keeps a sample of what is not
/// ASCII with what stands around it.
final class Utf8Tally {

    private static final int SAMPLE = 1 << 15;

    private final ByteArrayOutputStream sample = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[1 << 16];
    private int held;
    private long characters;
    private long wrong;
    private long zeros;

    void addAll(Feed feed) {
        int count = feed.fill(buffer, 0);
        while (count >= 0) {
            held += count;
            scan(false);
            count = feed.fill(buffer, held);
        }
        finish();
    }

    /// Returns a feed of which all that passes is counted here.
    Feed counted(Feed feed) {
        return new Feed() {
            @Override
            public int fill(byte[] into, int from) {
                int count = feed.fill(into, from);
                add(into, from, Math.max(0, count));
                return count;
            }

            @Override
            public boolean isText() {
                return wrong == 0 && zeros == 0 && held == 0;
            }
        };
    }

    /// Returns a stream of which all that is written is counted here.
    OutputStream counting() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                add(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int count) {
                add(bytes, from, count);
            }
        };
    }

    /// Counts where the bytes lie once the sample is full.
    void add(byte[] bytes, int from, int count) {
        int to = from + count;
        int p = held == 0 && sample.size() >= SAMPLE ? scan(bytes, from, to, false) : from;
        while (p < to) {
            int part = Math.min(to - p, buffer.length - held);
            System.arraycopy(bytes, p, buffer, held, part);
            held += part;
            scan(false);
            p += part;
        }
    }

    /// Counts what was left open at the end.
    void finish() {
        scan(true);
    }

    private void scan(boolean last) {
        int first = Utf8.beyond(buffer, 0, held);
        int p = scan(buffer, 0, held, last);
        if (first < p && sample.size() < SAMPLE) {
            keep(first);
        }
        held -= p;
        System.arraycopy(buffer, p, buffer, 0, held);
    }

    /// Counts up to the end, or to a character that is not whole yet; returns how far.
    private int scan(byte[] bytes, int from, int to, boolean last) {
        int p = Utf8.beyondText(bytes, from, to);
        while (p < to) {
            int length = bytes[p] == 0 ? 0 : Utf8.length(bytes, p, to);
            if (length < 0 && !last) {
                return p;
            }
            zeros += bytes[p] == 0 ? 1 : 0;
            characters += length > 1 ? 1 : 0;
            wrong += length > 1 || bytes[p] == 0 ? 0 : 1;
            p = Utf8.beyondText(bytes, p + Math.max(1, length), to);
        }
        return p;
    }

    /// Keeps whole lines, so that no character of any encoding is cut.
    private void keep(int from) {
        int begin = from;
        while (begin > 0 && buffer[begin - 1] != '\n') {
            begin--;
        }
        int finish = Math.min(held, begin + SAMPLE);
        while (finish > from && buffer[finish - 1] != '\n') {
            finish--;
        }
        sample.write(buffer, begin, (finish > from ? finish : Math.min(held, begin + SAMPLE)) - begin);
    }

    long characters() {
        return characters;
    }

    long wrong() {
        return wrong;
    }

    byte[] sample() {
        return sample.toByteArray();
    }
}
