package org.clientele.project.keys;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

/// Comes by the keys of a file that has passwords; asked only for such a file.
@FunctionalInterface
public interface Unlocking {

    /// The key of the problem that a password is needed.
    String LOCKED = "problem.project.locked";

    /// The key of the problem that what was given does not open the file.
    String WRONG = "problem.project.password";

    /// Opens no file that has passwords.
    Unlocking NONE = (file, _) -> {
        throw new Problem(LOCKED, file.toString());
    };

    /// Returns whether a problem is that there is no way to the keys of a file.
    static boolean isShut(Problem problem) {
        return problem.key().equals(LOCKED) || problem.key().equals(WRONG);
    }

    /// Returns keys of the data, to be closed by who asked.
    ///
    /// @throws Problem if there is no way to them
    DataKeys keys(Path file, Slots slots);

    /// Returns the ways that take the place of those of now once the file is open; none where these are as they should
    /// be.
    default Optional<Slots> renewed(Slots now) {
        return Optional.empty();
    }

    /// Opens as [#by], and gives a password that costs less than a new one would this cost.
    static Unlocking renewing(Attempt attempt, Supplier<Cost> cost) {
        return new Renewing(attempt, cost);
    }

    /// Opens with what a user has, by any slot or by those of one user.
    static Unlocking by(Credential credential, Optional<String> user) {
        return by(new Attempt(credential, user, LastWay.UNKNOWN, Progress.NONE));
    }

    /// Opens by the slots that an attempt is made on.
    static Unlocking by(Attempt attempt) {
        return (file, slots) ->
                slots.open(attempt).map(Slots.Unlocked::keys).orElseThrow(() -> new Problem(WRONG, file.toString()));
    }

    /// Opens with keys that are known.
    static Unlocking having(DataKeys keys) {
        return (_, _) -> keys.copy();
    }
}
