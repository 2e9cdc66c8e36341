package org.clientele.source;

import java.util.List;
import java.util.stream.Stream;
import org.clientele.spec.Problem;

/// Where in a file its table stands.
///
/// @param from the line that the table starts on, its header included, from 1
/// @param to the last line that is read; 0 for the end of the file
/// @param names how many records make up the header where there is one
/// @param habits what the program that wrote it did to its records
public record Frame(long from, long to, int names, List<Habit> habits) {

    /// A table that fills the file, with one line of names.
    public static final Frame WHOLE = new Frame(1, 0, 1);

    public Frame {
        if (from < 1 || to < 0 || to > 0 && to < from || names < 1) {
            throw new Problem("problem.source.frame", from, to, names);
        }
        habits = habits.stream().distinct().sorted().toList();
    }

    /// No habits.
    public Frame(long from, long to, int names) {
        this(from, to, names, List.of());
    }

    public Frame ending(long line) {
        return new Frame(from, line, names, habits);
    }

    Frame of(Habit habit) {
        return new Frame(
                from,
                to,
                names,
                Stream.concat(habits.stream(), Stream.of(habit)).toList());
    }

    boolean has(Habit habit) {
        return habits.contains(habit);
    }

    boolean isBefore(long line) {
        return line < from;
    }

    boolean isAfter(long line) {
        return to > 0 && line > to;
    }
}
