package org.clientele.project.keys;

import java.util.Optional;

/// The keys of a file's data and the ways to them; neither where a file has no passwords.
public record Protection(Slots slots, Optional<DataKeys> keys) implements AutoCloseable {

    /// No passwords.
    public static final Protection NONE = new Protection(Slots.none(), Optional.empty());

    /// Returns new keys that this password opens.
    public static Protection by(String label, Password password, Cost cost) {
        var keys = DataKeys.fresh().held(new Member(label, Post.OWNER));
        return new Protection(Slots.fresh().with(label, password, cost, keys), Optional.of(keys));
    }

    /// Returns the protection of a file that lives with a project and is opened by nothing else.
    public static Protection beside(DataKeys keys) {
        return new Protection(Slots.none(), Optional.of(keys));
    }

    /// Returns what opens the file while these keys are not closed.
    public Unlocking unlocking() {
        return keys.map(Unlocking::having).orElse(Unlocking.NONE);
    }

    @Override
    public void close() {
        keys.ifPresent(DataKeys::close);
    }
}
