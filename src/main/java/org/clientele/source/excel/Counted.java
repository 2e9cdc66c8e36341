package org.clientele.source.excel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/// Bytes that are counted as they pass.
final class Counted extends FilterInputStream {

    private final LongConsumer taken;
    private long count;

    Counted(InputStream in, LongConsumer taken) {
        super(in);
        this.taken = taken;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count += Math.max(0, read);
        taken.accept(count);
        return read;
    }
}
