package org.clientele.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.clientele.spec.Problem;

/// What a `.gz` unpacks to, as long as it is no bomb.
final class Gunzipped extends GZIPInputStream {

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final long packed;
    private long given;

    /// @param packed its size
    Gunzipped(InputStream in, String name, long packed) throws IOException {
        super(in, BUFFER);
        this.name = name;
        this.packed = packed;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        given += Math.max(0, count);
        if (Zipped.isBomb(packed, given)) {
            throw new Problem("problem.source.bomb", name, Zipped.RATIO);
        }
        if (given > Zipped.ALL) {
            throw new Problem("problem.source.unpack", name, Zipped.ALL >> 20);
        }
        return count;
    }
}
