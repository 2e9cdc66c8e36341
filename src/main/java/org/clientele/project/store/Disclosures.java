package org.clientele.project.store;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;

/// When personal values were shown, whose, and why; only ever added to.
public final class Disclosures {

    /// One line of the record.
    public record Line(LocalDateTime at, String customer, String reason) {}

    private final Database database;

    public Disclosures(Database database) {
        this.database = database;
    }

    /// Is on the disk when it returns.
    public void add(Line line) {
        database.writeThrough(sql -> sql.update(
                "insert into disclosure select coalesce(max(number), 0) + 1, cast(? as timestamp), ?, ? from"
                        + " disclosure",
                Timestamp.valueOf(line.at()),
                line.customer(),
                line.reason()));
    }

    /// Returns all lines, the newest first.
    public List<Line> all() {
        return database.read(sql -> sql.query(
                "select at, customer, reason from disclosure order by number desc",
                row -> new Line(row.getTimestamp(1).toLocalDateTime(), row.getString(2), row.getString(3))));
    }
}
