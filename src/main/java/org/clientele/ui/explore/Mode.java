package org.clientele.ui.explore;

/// What is asked of a table.
enum Mode {
    /// How two columns hang together, or how one is distributed.
    PAIR,
    /// A table of groups.
    SUMMARY,
    /// Which numbers go together.
    CORRELATIONS,
    /// How two selections differ.
    COMPARE,
    /// Who will not buy again.
    TARGET
}
