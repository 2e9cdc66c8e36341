package org.clientele.source;

/// Where bytes come from.
@FunctionalInterface
interface Feed {

    /// Fills the array from this place on; returns the number of bytes, or −1 at the end.
    int fill(byte[] into, int from);

    /// Returns whether all bytes so far are known to be whole characters, none of them NUL; no says nothing.
    default boolean isText() {
        return false;
    }
}
