package org.clientele.ui.explore;

/// What is asked of a table.
enum Mode {
    /// How two columns hang together, or how one is distributed.
    PAIR,
    /// A table of groups.
    SUMMARY,
    /// Who will not buy again.
    TARGET
}
