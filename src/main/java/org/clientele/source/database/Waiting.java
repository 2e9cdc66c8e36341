package org.clientele.source.database;

import java.time.Duration;
import java.util.function.Predicate;
import org.clientele.spec.Problem;

/// How long a server may be silent before it is left.
///
/// @param most so long in any case
/// @param longer whether to wait on after it has been silent so long; asked again each time as long has gone by
public record Waiting(Duration most, Predicate<Duration> longer) {

    /// Half a minute.
    public static final Waiting USUAL = new Waiting(Duration.ofSeconds(30), _ -> false);

    /// Waits so many seconds; 0 for as long as it takes.
    ///
    /// @throws Problem if it is less than nothing
    public static Waiting seconds(int seconds) {
        if (seconds < 0) {
            throw new Problem("problem.database.patience", seconds);
        }
        return seconds == 0 ? saying(_ -> {}) : new Waiting(Duration.ofSeconds(seconds), _ -> false);
    }

    /// Waits as long as it takes, and says every half minute that it does.
    public static Waiting saying(java.util.function.Consumer<Duration> said) {
        return new Waiting(USUAL.most(), silent -> {
            said.accept(silent);
            return true;
        });
    }
}
