package org.clientele.project.store;

import java.sql.Timestamp;
import java.util.List;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Disclosure;
import org.clientele.project.audit.Event;
import org.clientele.project.keys.PersonalSeal;

/// When personal values were shown, whose, and why, in words; the log has a line for each, with tokens in their place.
public final class Disclosures {

    private final Database database;

    private final Trail trail;

    private final SealedWords words;

    public Disclosures(Database database, Trail trail) {
        this.database = database;
        this.trail = trail;
        words = new SealedWords(new PersonalSeal(database.keys()));
    }

    /// Is on the disk when it returns.
    public void add(Disclosure line) {
        database.writeThrough(sql -> {
            sql.update(
                    "insert into disclosure select coalesce(max(number), 0) + 1, cast(? as timestamp), ?, ? from"
                            + " disclosure",
                    Timestamp.valueOf(line.at()),
                    words.sealed(line.customer()),
                    words.sealed(line.reason()));
            trail.add(
                    sql,
                    Event.of(Action.SHOWN, trail.token(sql, line.customer()))
                            .with("reason", trail.token(sql, line.reason())));
            return true;
        });
    }

    /// Returns all lines, the newest first, with dots in the place of words for who may not read personal values.
    public List<Disclosure> all() {
        return database.read(sql -> sql.query(
                "select at, customer, reason from disclosure order by number desc",
                row -> new Disclosure(
                        row.getTimestamp(1).toLocalDateTime(),
                        words.opened(row.getString(2)),
                        words.opened(row.getString(3)))));
    }
}
