package org.clientele.table;

/// Which of several columns of one role is meant where the role is asked for.
public enum Rank {
    MAIN,
    FURTHER
}
