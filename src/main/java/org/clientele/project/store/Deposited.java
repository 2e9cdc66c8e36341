package org.clientele.project.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Event;
import org.clientele.spec.Problem;

/// What is put away, by id: its kind, its form as JSON, and the columns it needs.
public final class Deposited {

    /// One thing put away.
    public record Entry(String kind, String form) {}

    private static final String ORPHANS = "where address not in (select address from deposit_column)";

    private final Database database;

    private final Trail trail;

    public Deposited(Database database, Trail trail) {
        this.database = database;
        this.trail = trail;
    }

    /// @throws Problem if the file is worn
    public void put(String id, Entry entry, List<String> addresses) {
        Wear.check(database);
        database.writeThrough(sql -> {
            sql.update("insert into deposit values (?, ?, ?, current_timestamp)", id, entry.kind, entry.form);
            for (var address : addresses) {
                sql.update("insert into deposit_column values (?, ?)", id, address);
            }
            trail.add(sql, Event.of(action(entry), id).with("kind", entry.kind).with("columns", addresses.size()));
            return true;
        });
    }

    private static Action action(Entry entry) {
        return isSource(entry.kind) ? Action.BROUGHT_IN : Action.PUT_AWAY;
    }

    /// Returns whether this kind is what was brought in.
    public static boolean isSource(String kind) {
        return kind.equals("source");
    }

    public Optional<Entry> find(String id) {
        return database.read(sql -> sql.find(
                "select kind, form from deposit where id = ?",
                row -> new Entry(row.getString(1), row.getString(2)),
                id));
    }

    /// Returns the kinds of all, by id, the sources first.
    public Map<String, String> kinds() {
        var all = new LinkedHashMap<String, String>();
        database.read(sql -> sql.query(
                "select id, kind from deposit order by case when kind = 'source' then 0 else 1 end, at, id",
                row -> all.put(row.getString(1), row.getString(2))));
        return all;
    }

    /// Returns when each was put away, by id.
    public Map<String, Instant> times() {
        var all = new LinkedHashMap<String, Instant>();
        database.read(sql -> sql.query(
                "select id, at from deposit",
                row -> all.put(row.getString(1), row.getTimestamp(2).toInstant())));
        return all;
    }

    public boolean has(String id) {
        return database.read(sql -> sql.find("select 1 from deposit where id = ?", row -> true, id))
                .isPresent();
    }

    /// Takes these away again, with the columns that nothing else needs.
    public synchronized void drop(List<String> ids) {
        database.write(sql -> {
            for (var id : ids) {
                if (sql.update("delete from deposit where id = ?", id) > 0) {
                    trail.add(sql, Event.of(Action.TAKEN_BACK, id));
                }
            }
            return sweep(sql);
        });
    }

    /// Drops columns that nothing needs: those of a deposit that was stopped half-way.
    public void sweep() {
        database.write(Deposited::sweep);
    }

    private static int sweep(Sql sql) throws SQLException {
        sql.update("delete from chunk " + ORPHANS);
        return sql.update("delete from stored_column " + ORPHANS);
    }
}
