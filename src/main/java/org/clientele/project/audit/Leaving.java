package org.clientele.project.audit;

import org.clientele.customer.Aim;
import org.clientele.customer.Cleared;
import org.clientele.customer.Purpose;

/// The line of the log of rows that leave: how many, which columns, from which files, what for, and how many people
/// were withheld.
public final class Leaving {

    public static final String PURPOSE = "purpose";
    public static final String WITHHELD = "withheld";
    /// The files that rows came from, by the beginnings of their ids.
    public static final String FROM = "from";

    private Leaving() {}

    /// The line of all that is known of one person, for who was asked about it: whose it is tells the line before.
    public static Event toSubject(int tables) {
        return Event.of(Action.SUBJECT_TOLD, "subject").with("tables", tables).with(PURPOSE, Purpose.DUTY);
    }

    /// The line of a page.
    ///
    /// @param kind what it is: a dashboard, a portrait …
    public static Event page(String kind, Aim aim) {
        return Event.of(Action.EXPORTED, kind).with(PURPOSE, aim.purpose());
    }

    /// @param object what leaves: a table, a list …
    public static Event of(String object, Cleared rows) {
        var event = Event.of(Action.EXPORTED, object)
                .with("rows", rows.sheet().rows())
                .with("columns", String.join(",", rows.sheet().schema().names()))
                .with(PURPOSE, rows.aim().purpose())
                .with(FROM, rows.origins());
        return rows.aim().needsConsent() ? event.with(WITHHELD, rows.withheld()) : event;
    }
}
