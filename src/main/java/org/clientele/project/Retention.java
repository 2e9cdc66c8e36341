package org.clientele.project;

import java.time.LocalDate;
import java.util.Optional;

/// Until when a table that was brought in is to be kept, and why.
///
/// @param table the id of its node, which stays when rows are erased or further files come in
/// @param until the last day on which it may be there; none for no date
public record Retention(String table, Optional<LocalDate> until, String reason) {

    /// How many days before its date a table is spoken of.
    public static final int NOTICE = 30;

    /// How far a date is away.
    public enum State {
        NO_DATE,
        KEPT,
        SOON,
        OVERDUE
    }

    public static Retention none(String table) {
        return new Retention(table, Optional.empty(), "");
    }

    /// Returns how far the date is away on this day.
    public State on(LocalDate today) {
        return until.map(last -> state(last, today)).orElse(State.NO_DATE);
    }

    private static State state(LocalDate last, LocalDate today) {
        if (today.isAfter(last)) {
            return State.OVERDUE;
        }
        return today.plusDays(NOTICE).isBefore(last) ? State.KEPT : State.SOON;
    }
}
