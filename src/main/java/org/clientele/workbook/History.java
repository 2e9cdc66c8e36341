package org.clientele.workbook;

import java.time.Instant;
import java.util.ArrayDeque;
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
    /// @param at when it was accepted; the epoch where nobody looked at a clock
    public record Moment(long number, long parent, Workbook book, Label label, String name, Instant at) {

        Moment named(String other) {
            return new Moment(number, parent, book, label, other, at);
        }

        Moment under(long other) {
            return new Moment(number, other, book, label, name, at);
        }
    }

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
        var first = new Moment(0, 0, start, Label.of("history.start"), "", Instant.EPOCH);
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
        return accept(book, label, Instant.EPOCH);
    }

    /// Returns this history with one more workbook, accepted at this instant, which is now.
    public History accept(Workbook book, Label label, Instant at) {
        long number = moments.getLast().number() + 1;
        var longer = new ArrayList<>(moments);
        longer.add(new Moment(number, now, book, label, "", at));
        return new History(longer, number, bound).aged();
    }

    private History aged() {
        long old = moments.stream().filter(m -> m.name().isEmpty()).count() - bound;
        if (old <= 0) {
            return this;
        }
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
                        .map(m -> numbers.contains(m.parent()) ? m : m.under(m.number()))
                        .toList(),
                now,
                bound);
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
                moments.stream().map(m -> m.number() == now ? m.named(name) : m).toList(), now, bound);
    }

    /// Returns the moments that lead from the first to the current one, in their order.
    public List<Moment> line() {
        var line = new ArrayDeque<Moment>();
        var next = moment();
        line.addFirst(next);
        while (next.parent() != next.number()) {
            next = find(next.parent()).orElseThrow();
            line.addFirst(next);
        }
        return List.copyOf(line);
    }

    public List<Moment> restorePoints() {
        return moments.stream().filter(m -> !m.name().isEmpty()).toList();
    }
}
