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
        scan(true);
    }

    private void scan(boolean last) {
        int p = 0;
        int from = -1;
        while (p < held) {
            if (buffer[p] >= 0) {
                p++;
                continue;
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
