package org.clientele.source.database;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/// Counts what a server sends until its next rows are whole, and takes in no more than a program can hold: a row that
/// never ends is broken off before memory is full.
final class Meter {

    /// How much the rows that are fetched together may be, in bytes.
    static final int MOST = 128 << 20;

    /// What stands around cells so many: drivers count these alone.
    private static final int AROUND = MOST / 8;

    /// That of the connection that is being opened on this thread.
    static final ScopedValue<Meter> OPENING = ScopedValue.newInstance();

    private final AtomicLong taken = new AtomicLong();

    /// Says that a server has sent more than is taken in.
    static final class Over extends IOException {

        Over() {
            super("more than " + (MOST >> 20) + " MB without a row");
        }
    }

    /// Says that rows have come.
    void reset() {
        taken.set(0);
    }

    InputStream on(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                count(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int count = super.read(into, from, length);
                count(count);
                return count;
            }
        };
    }

    private void count(int bytes) throws Over {
        if (taken.addAndGet(Math.max(0, bytes)) > MOST + AROUND) {
            throw new Over();
        }
    }
}
