package org.clientele.project.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.project.keys.PersonalSeal;

/// Results in a cache file, by key: the name of their kind, their form as JSON, the columns they need, and when they
/// were last used. Figures, of which nobody says whether they quote personal values, are sealed like these by who has
/// that key; of a sheet the columns are.
public final class ResultRows {

    /// One result; `kind` is empty for a sheet.
    public record Entry(String kind, String form) {}

    private static final String ORPHANS = "where address not in (select address from result_column)";
    private static final String BYTES = "select (select coalesce(sum(bytes), 0) from stored_column)"
            + " + (select coalesce(sum(char_length(form)), 0) from result)";

    private static final String MASKED = "-masked";

    private final Database database;
    private final SealedWords words;

    public ResultRows(Database database) {
        this.database = database;
        words = new SealedWords(new PersonalSeal(database.keys()));
    }

    /// Returns a result that who is in can read: what was put under this name by who has the same keys, else a sheet
    /// of who has more.
    public Optional<Entry> find(String id) {
        var own = row(own(id));
        return own.or(() -> row(id).filter(entry -> entry.kind.isEmpty()))
                .map(entry -> new Entry(entry.kind, words.opened(entry.form)));
    }

    private Optional<Entry> row(String name) {
        return database.read(sql -> sql.find(
                "select kind, form from result where id = ?",
                row -> new Entry(row.getString(1), row.getString(2)),
                name));
    }

    /// Returns the name under which who is in puts results: without the key of personal values they may be less.
    private String own(String id) {
        return new PersonalSeal(database.keys()).isOpen()
                ? id
                : id.substring(0, id.length() - MASKED.length()) + MASKED;
    }

    private String form(Entry entry) {
        return entry.kind.isEmpty() || !new PersonalSeal(database.keys()).isOpen()
                ? entry.form
                : words.sealed(entry.form);
    }

    public void put(String key, Entry entry, List<String> addresses, long used) {
        var id = own(key);
        var form = form(entry);
        database.write(sql -> {
            sql.update("delete from result where id = ?", id);
            sql.update("insert into result values (?, ?, ?, ?)", id, entry.kind, form, used);
            for (var address : addresses) {
                sql.update("insert into result_column values (?, ?)", id, address);
            }
            return true;
        });
    }

    public void touch(Collection<String> ids, long used) {
        database.write(sql -> {
            for (var id : ids) {
                sql.update("update result set used = ? where id in (?, ?)", used, id, own(id));
            }
            return true;
        });
    }

    /// Drops the results not used for the longest until the rest takes no more than `bound` bytes; those in `spared`
    /// stay.
    public void shrink(long bound, Collection<String> spared) {
        var kept =
                Stream.concat(spared.stream(), spared.stream().map(this::own)).collect(Collectors.toSet());
        database.write(sql -> {
            sweep(sql);
            for (var id : sql.query("select id from result order by used, id", row -> row.getString(1))) {
                if (bytes(sql) <= bound) {
                    return true;
                }
                if (!kept.contains(id)) {
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
