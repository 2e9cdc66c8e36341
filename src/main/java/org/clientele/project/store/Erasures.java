package org.clientele.project.store;

import java.util.List;
import org.clientele.project.audit.Event;
import org.clientele.project.audit.Tokens;

/// The receipts of those who were erased, as JSON without a value of them.
public final class Erasures {

    private final Database database;
    private final Trail trail;

    public Erasures(Database database, Trail trail) {
        this.database = database;
        this.trail = trail;
    }

    /// Keeps a receipt, with a line in the log; both are on the disk when it returns.
    public void add(String at, String token, String form, Event event) {
        database.writeThrough(sql -> {
            sql.update(
                    "insert into erasure select coalesce(max(number), 0) + 1, cast(? as varchar), cast(? as varchar),"
                            + " cast(? as clob) from erasure",
                    at,
                    token,
                    form);
            trail.add(sql, event);
            return true;
        });
    }

    /// Returns all receipts, the oldest first.
    public List<String> all() {
        return database.read(sql -> sql.query("select form from erasure order by number", row -> row.getString(1)));
    }

    public Tokens tokens() {
        return new Tokens(database.read(Trail::firstKey));
    }

    /// Returns what stands for a value in the log.
    public String token(String value) {
        return database.read(sql -> trail.token(sql, value));
    }
}
