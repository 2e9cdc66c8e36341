package org.clientele.project.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a salvaged file holds that belongs to nothing, and what it should hold.
public final class Leftovers {

    private final Database database;

    public Leftovers(Database database) {
        this.database = database;
    }

    /// Something that was put away, by its id.
    public record Piece(String id, Deposited.Entry entry) {}

    /// Returns what was put away and is still there by name; columns of it may be lost.
    public List<Piece> pieces() {
        return database.read(sql -> sql.query(
                "select id, kind, form from deposit order by at, id",
                row -> new Piece(row.getString(1), new Deposited.Entry(row.getString(2), row.getString(3)))));
    }

    /// Returns the addresses of columns whose table is lost, by its id.
    public Map<String, List<String>> nameless() {
        var columns = new TreeMap<String, List<String>>();
        database.read(sql -> sql.query(
                "select deposit, address from deposit_column where deposit not in (select id from deposit)"
                        + " and address in (select address from stored_column)",
                row -> columns.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                        .add(row.getString(2))));
        return columns;
    }

    /// Takes away what is not whole, with all that belongs to nothing then.
    public void clear(List<String> ids) {
        database.writeThrough(sql -> {
            for (var id : ids) {
                sql.update("delete from deposit where id = ?", id);
            }
            return sql.update("delete from deposit_column where deposit not in (select id from deposit)");
        });
    }
}
