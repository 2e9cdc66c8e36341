package org.clientele.source.parquet;

import org.clientele.spec.Problem;

/// How much of a file is held unpacked at once; a file that wants more is refused before memory is taken.
final class Room {

    private final String file;
    private final long most;
    private long held;

    Room(String file, long most) {
        this.file = file;
        this.most = most;
    }

    void take(long bytes) {
        held += bytes;
        if (held > most) {
            throw new Problem("problem.parquet.memory", file, held >> 20, most >> 20);
        }
    }

    void leave(long bytes) {
        held -= bytes;
    }
}
