package org.clientele.project.store;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.clientele.spec.Problem;

/// The files that this process has open. Reading one of them would give up the lock on it, so that names are compared
/// before contents are read.
final class Held {

    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private Held() {}

    /// Opens a file that is held from then on, unless that fails.
    ///
    /// @throws Problem if it is held already
    static Database by(Path real, Function<Path, Database> opening) {
        if (!OPEN.add(real)) {
            throw new Problem(Faults.BUSY, real.toString());
        }
        boolean done = false;
        try {
            var database = opening.apply(real);
            done = true;
            return database;
        } finally {
            if (!done) {
                OPEN.remove(real);
            }
        }
    }

    static void leave(Path real) {
        OPEN.remove(real);
    }
}
