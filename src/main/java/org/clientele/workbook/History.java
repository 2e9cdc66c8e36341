package org.clientele.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every workbook that was accepted, and which of them is now. Undo and redo only move; no step has an inverse. A new
/// decision after undo keeps the abandoned line as a branch until it ages out. Immutable.
///
/// @param moments in the order in which they were accepted
/// @param now the number of the current moment
/// @param bound how many moments are kept besides the named ones
public record History(List<Moment> moments, long now, int bound) {

    private static final int BOUND = 1000;

    /// One accepted workbook.
    ///
    /// @param number counts up from 0 and is never used again
    /// @param parent the number of the moment it was made from, itself for the first
    /// @param label what changed, a message key and its arguments
    /// @param name the name of a restore point, empty for other moments
    public record Moment(long number, long parent, Workbook book, Label label, String name) {}

    /// A sentence by its key, to be said in the language of the reader.
    public record Label(String key, List<String> args) {

        public Label {
            args = List.copyOf(args);
        }

        public static Label of(String key, Object... args) {
            return new Label(key, Stream.of(args).map(String::valueOf).toList());
        }
    }

    public History {
        moments = List.copyOf(moments);
    }

    /// A history that starts with this workbook.
    public static History of(Workbook start) {
        var first = new Moment(0, 0, start, Label.of("history.start"), "");
        return new History(List.of(first), 0, BOUND);
    }

    public Moment moment() {
        return find(now).orElseThrow();
    }

    public Workbook book() {
        return moment().book();
    }

    public Optional<Moment> find(long number) {
        return moments.stream().filter(m -> m.number() == number).findFirst();
    }

    /// Returns this history with one more workbook, which is now.
    public History accept(Workbook book, Label label) {
        long number = moments.getLast().number() + 1;
        var longer = new ArrayList<>(moments);
        longer.add(new Moment(number, now, book, label, ""));
        return new History(longer, number, bound).aged();
    }

    private History aged() {
        long old = moments.stream().filter(m -> m.name().isEmpty()).count() - bound;
        var kept = new ArrayList<Moment>();
        for (var moment : moments) {
            if (old > 0 && moment.name().isEmpty() && moment.number() != now) {
                old--;
            } else {
                kept.add(moment);
            }
        }
        var numbers = new HashSet<Long>();
        kept.forEach(m -> numbers.add(m.number()));
        return new History(
                kept.stream()
                        .map(m -> numbers.contains(m.parent()) ? m : orphan(m))
                        .toList(),
                now,
                bound);
    }

    private static Moment orphan(Moment moment) {
        return new Moment(moment.number(), moment.number(), moment.book(), moment.label(), moment.name());
    }

    public boolean canUndo() {
        return moment().parent() != now;
    }

    public boolean canRedo() {
        return next().isPresent();
    }

    /// Returns the newest moment made from the current one.
    private Optional<Moment> next() {
        return moments.stream()
                .filter(m -> m.parent() == now && m.number() != now)
                .reduce((_, newer) -> newer);
    }

    public History undo() {
        return canUndo() ? at(moment().parent()) : this;
    }

    public History redo() {
        return next().map(m -> at(m.number())).orElse(this);
    }

    /// Returns this history with another moment as the current one.
    public History at(long number) {
        find(number).orElseThrow();
        return new History(moments, number, bound);
    }

    /// Returns this history with the current moment named as a restore point.
    public History named(String name) {
        return new History(
                moments.stream()
                        .map(m -> m.number() == now ? new Moment(m.number(), m.parent(), m.book(), m.label(), name) : m)
                        .toList(),
                now,
                bound);
    }

    public List<Moment> restorePoints() {
        return moments.stream().filter(m -> !m.name().isEmpty()).toList();
    }
}
