package org.clientele.source;

import java.util.List;

/// Fills up the records of a program that leaves out empty cells at their end.
final class Shortened {

    private final boolean isHabit;
    private final int width;
    private long first;
    private long many;

    Shortened(Frame frame, int width) {
        isHabit = frame.has(Habit.SHORT_ROWS);
        this.width = width;
    }

    /// Takes the record that the cutter has read, which is short.
    void fill(Cutter cutter) {
        if (isHabit) {
            first = many == 0 ? cutter.line() : first;
            many++;
            cutter.pad(width);
        }
    }

    List<Reason> notes() {
        return many == 0 ? List.of() : List.of(Reason.of("note.short-rows", many, first));
    }
}
