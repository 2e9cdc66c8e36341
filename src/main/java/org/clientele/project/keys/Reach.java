package org.clientele.project.keys;

/// What a user's password opens of a project.
public enum Reach {

    /// All of it.
    ALL,

    /// All but personal values, whose key it does not give.
    MASKED
}
