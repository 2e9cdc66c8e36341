package org.clientele.project.keys;

import java.io.IOException;

/// What one guess of a password costs: kibibytes of memory, passes over them, and lanes (Argon2id, RFC 9106).
public record Cost(int memory, int passes, int lanes) {

    /// The least that a new password is given.
    public static final Cost FLOOR = new Cost(64 * 1024, 3, 1);

    /// The most that a file may ask for.
    static final int MOST_MEMORY = 1024 * 1024;

    private static final int MOST_PASSES = 50;
    private static final int MOST_LANES = 16;

    /// Returns whether it is less than what new passwords are given.
    public boolean isBelowFloor() {
        return memory < FLOOR.memory || passes < FLOOR.passes;
    }

    /// Looks at a cost that a file asks for, before anything is spent on it.
    ///
    /// @throws IOException if it is absurd
    Cost checked() throws IOException {
        boolean sound = passes >= 1
                && passes <= MOST_PASSES
                && lanes >= 1
                && lanes <= MOST_LANES
                && memory >= 8 * lanes
                && memory <= MOST_MEMORY;
        if (!sound) {
            throw new IOException("the cost of a password: " + this);
        }
        return this;
    }
}
