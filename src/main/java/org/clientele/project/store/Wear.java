package org.clientele.project.store;

import java.nio.file.Path;
import java.util.Optional;
import org.clientele.project.keys.Right;
import org.clientele.spec.Problem;

/// How much may be sealed under one key: random nonces of 96 bits meet again once in 2³³ times where 2³⁰ blocks are
/// sealed (NIST SP 800-38D allows 2³²). A copy has a key of blocks of its own.
public final class Wear {

    /// The key of the sentence that the project should be written anew under other keys.
    public static final String REKEY = "project.worn.rekey";

    /// The key of the sentence that a copy should be saved, which has a key of its own.
    public static final String COPY = "project.worn";

    /// The key of the problem that nothing more is decided in a project.
    public static final String OUT = "problem.project.worn";

    private static final long MOST = 1L << 30;

    /// Lowers the bound, for tests.
    private static final String LOWER = "clientele.blocks";

    private Wear() {}

    private static long most() {
        return Math.min(MOST, Long.getLong(LOWER, MOST));
    }

    /// Returns what is to be said of a project that is near the bound: an owner may have it written anew.
    public static Optional<Problem> note(Database database) {
        boolean rekeys = database.keys().isPresent() && database.member().may(Right.REKEY);
        return said(rekeys ? REKEY : COPY, database.file(), database.sealed());
    }

    /// Returns the same of a project that nobody has open.
    public static Optional<Problem> note(Path file, Verification of) {
        return said(of.isProtected() ? REKEY : COPY, file, of.sealed());
    }

    private static Optional<Problem> said(String key, Path file, long sealed) {
        return sealed > most() / 8 * 7 ? Optional.of(new Problem(key, file.toString(), sealed)) : Optional.empty();
    }

    /// @throws Problem if nothing more may be decided in this file
    static void check(Database database) {
        if (database.sealed() >= most()) {
            throw new Problem(OUT, database.file().toString(), database.sealed());
        }
    }
}
