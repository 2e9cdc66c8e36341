package org.clientele.source;

/// What a program does to the records of a text that it writes.
public enum Habit {
    /// It cuts them into pages: their numbers, titles and empty rows stand between the records.
    PAGES,
    /// It leaves out empty cells at the end of a record.
    SHORT_ROWS
}
