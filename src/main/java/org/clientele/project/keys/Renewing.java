package org.clientele.project.keys;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// Opens with what a user has, and lets a password that costs less than a new one would cost as much from then on.
record Renewing(Attempt attempt, Supplier<Cost> cost) implements Unlocking {

    @Override
    public DataKeys keys(Path file, Slots slots) {
        return Unlocking.by(attempt).keys(file, slots);
    }

    @Override
    public Optional<Slots> renewed(Slots now) {
        return attempt.credential() instanceof Password password
                        && now.all().stream().anyMatch(Slot::isWeak)
                ? now.open(attempt).flatMap(opened -> renewed(now, opened, password))
                : Optional.empty();
    }

    private Optional<Slots> renewed(Slots now, Slots.Unlocked opened, Password password) {
        try (var _ = opened.keys()) {
            return opened.slot().isWeak() ? Optional.of(now.changed(opened, password, cost.get())) : Optional.empty();
        }
    }
}
