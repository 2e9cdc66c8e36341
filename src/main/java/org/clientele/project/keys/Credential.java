package org.clientele.project.keys;

/// What a user opens a project with.
public sealed interface Credential extends AutoCloseable permits Password, RecoveryKey {

    /// Returns the key that wraps the keys of the data, to be overwritten by who asks.
    byte[] wrapping(Slot.Way way, byte[] salt);

    /// Returns whether a slot is made for such a thing.
    boolean fits(Slot.Way way);

    @Override
    void close();
}
