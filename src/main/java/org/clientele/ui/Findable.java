package org.clientele.ui;

/// Something of the project that is found by its name.
///
/// @param about what it is or belongs to
public record Findable(Group group, String icon, String name, String about, Runnable go) {

    /// What kinds of things are found, in the order in which they are listed.
    public enum Group {
        STOPS,
        TABLES,
        COLUMNS,
        SEGMENTS,
        DASHBOARDS,
        NOTES
    }
}
