package org.clientele.source;

import java.io.ByteArrayOutputStream;

/// Counts characters beyond ASCII and wrong bytes in a stream that may be UTF-8, and keeps a sample of what is not
/// ASCII with what stands around it.
final class Utf8Tally {

    private static final int SAMPLE = 1 << 15;

    private final ByteArrayOutputStream sample = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[1 << 16];
    private int held;
    private long characters;
    private long wrong;

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
        return (into, from) -> {
            int count = feed.fill(into, from);
            add(into, from, Math.max(0, count));
            return count;
        };
    }

    void add(byte[] bytes, int from, int count) {
        for (int p = from, left = count; left > 0; ) {
            int part = Math.min(left, buffer.length - held);
            System.arraycopy(bytes, p, buffer, held, part);
            held += part;
            scan(false);
            p += part;
            left -= part;
        }
    }

    /// Counts what was left open at the end.
    void finish() {
        scan(true);
    }

    private void scan(boolean last) {
        int p = 0;
        int from = -1;
        while (p < held) {
            p = Utf8.beyond(buffer, p, held);
            if (p == held) {
                break;
            }
            from = from < 0 ? p : from;
            int length = Utf8.length(buffer, p, held);
            if (length < 0 && !last) {
                break;
            }
            characters += length > 1 ? 1 : 0;
            wrong += length > 1 ? 0 : 1;
            p += Math.max(1, length);
        }
        if (from >= 0 && sample.size() < SAMPLE) {
            keep(from);
        }
        held -= p;
        System.arraycopy(buffer, p, buffer, 0, held);
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
