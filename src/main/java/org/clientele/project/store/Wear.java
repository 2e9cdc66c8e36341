package org.clientele.project.store;

import java.util.Optional;
import org.clientele.spec.Problem;

/// How much may be sealed under one key: random nonces of 96 bits meet again once in 2³³ times where 2³⁰ blocks are
/// sealed (NIST SP 800-38D allows 2³²). A copy has a key of blocks of its own.
public final class Wear {

    private static final long MOST = 1L << 30;

    /// Lowers the bound, for tests.
    private static final String LOWER = "clientele.blocks";

    private Wear() {}

    private static long most() {
        return Math.min(MOST, Long.getLong(LOWER, MOST));
    }

    /// Returns what is to be said of a project that is near the bound.
    public static Optional<Problem> note(Database database) {
        return database.sealed() > most() / 8 * 7
                ? Optional.of(new Problem("project.worn", database.file().toString(), database.sealed()))
                : Optional.empty();
    }

    /// @throws Problem if nothing more may be decided in this file
    static void check(Database database) {
        if (database.sealed() >= most()) {
            throw new Problem("problem.project.worn", database.file().toString(), database.sealed());
        }
    }
}
