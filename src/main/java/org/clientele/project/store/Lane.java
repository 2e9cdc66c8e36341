package org.clientele.project.store;

import java.io.IOException;
import java.util.List;

/// The unpacked parts of a column in order, each read when it is asked for: a large column is put together of one after
/// the other, and never lies there twice.
interface Lane {

    int parts();

    /// Returns a part, counted from 0.
    ///
    /// @throws IOException if it cannot be unpacked
    byte[] part(int i) throws IOException;

    /// Returns parts that are there already.
    static Lane of(List<byte[]> parts) {
        return of(parts, part -> part);
    }

    /// How the part in one place is read.
    @FunctionalInterface
    interface Reading<P> {
        byte[] of(P place) throws IOException;
    }

    /// Returns the parts in these places.
    static <P> Lane of(List<P> places, Reading<P> reading) {
        return new Lane() {
            @Override
            public int parts() {
                return places.size();
            }

            @Override
            public byte[] part(int i) throws IOException {
                return reading.of(places.get(i));
            }
        };
    }
}
