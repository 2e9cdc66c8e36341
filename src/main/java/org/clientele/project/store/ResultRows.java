package org.clientele.project.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Results in a cache file, by key: the name of their kind, their form as JSON, the columns they need, and when they
/// were last used.
public final class ResultRows {

    /// One result; `kind` is empty for a sheet.
    public record Entry(String kind, String form) {}

    private static final String ORPHANS = "where address not in (select address from result_column)";
    private static final String BYTES = "select (select coalesce(sum(bytes), 0) from stored_column)"
            + " + (select coalesce(sum(char_length(form)), 0) from result)";

    private final Database database;

    public ResultRows(Database database) {
        this.database = database;
    }

    public Optional<Entry> find(String id) {
        return database.read(sql -> sql.find(
                "select kind, form from result where id = ?",
                row -> new Entry(row.getString(1), row.getString(2)),
                id));
    }

    public void put(String id, Entry entry, List<String> addresses, long used) {
        database.write(sql -> {
            sql.update("delete from result where id = ?", id);
            sql.update("insert into result values (?, ?, ?, ?)", id, entry.kind, entry.form, used);
            for (var address : addresses) {
                sql.update("insert into result_column values (?, ?)", id, address);
            }
            return true;
        });
    }

    public void touch(Collection<String> ids, long used) {
        database.write(sql -> {
            for (var id : ids) {
                sql.update("update result set used = ? where id = ?", used, id);
            }
            return true;
        });
    }

    /// Drops the results not used for the longest until the rest takes no more than `bound` bytes; those in `spared`
    /// stay.
    public void shrink(long bound, Collection<String> spared) {
        database.write(sql -> {
            sweep(sql);
            for (var id : sql.query("select id from result order by used, id", row -> row.getString(1))) {
                if (bytes(sql) <= bound) {
                    return true;
                }
                if (!spared.contains(id)) {
                    sql.update("delete from result where id = ?", id);
                    sweep(sql);
                }
            }
            return true;
        });
    }

    public long bytes() {
        return database.read(ResultRows::bytes);
    }

    private static long bytes(Sql sql) throws SQLException {
        return sql.find(BYTES, row -> row.getLong(1)).orElseThrow();
    }

    private static void sweep(Sql sql) throws SQLException {
        sql.update("delete from chunk " + ORPHANS);
        sql.update("delete from stored_column " + ORPHANS);
    }
}
