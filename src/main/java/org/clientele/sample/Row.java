package org.clientele.sample;

import java.util.ArrayList;
import java.util.List;

/// One line of a file while it is being made: its cells and what was planted in them.
final class Row {

    private final List<String> cells;
    private final List<Note> notes = new ArrayList<>();

    Row(List<String> cells) {
        this.cells = new ArrayList<>(cells);
    }

    Row(String... cells) {
        this(List.of(cells));
    }

    List<String> cells() {
        return cells;
    }

    List<Note> notes() {
        return notes;
    }

    /// Returns whether nothing was planted here yet.
    boolean isClean() {
        return notes.isEmpty();
    }

    boolean isClean(String column) {
        return notes.stream().noneMatch(n -> n.column().equals(column));
    }

    Row note(String column, String kind, String truth) {
        notes.add(new Note(column, kind, truth));
        return this;
    }

    /// Puts another value into a cell and notes the one that was right.
    void spoil(Heading heading, String column, String kind, String value) {
        int index = heading.indexOf(column);
        note(column, kind, cells.get(index));
        cells.set(index, value);
    }

    Row copy() {
        var copy = new Row(cells);
        copy.notes.addAll(notes);
        return copy;
    }
}
