package org.clientele.project.store;

import java.sql.SQLException;
import java.util.List;
import org.clientele.project.audit.Anchor;
import org.clientele.project.audit.Verdict;

/// What reading a whole project found: what is in it, whether its log is as it was written, and who was erased from it.
///
/// @param tombstones when each was erased and the token that stands for them, the oldest first
public record Inside(Contents contents, Verdict log, List<Tombstone> tombstones) {

    public record Tombstone(String at, String token) {}

    static Inside of(Sql sql, List<Anchor> seen) throws SQLException {
        var tombstones = sql.query(
                "select at, token from erasure order by number",
                row -> new Tombstone(row.getString(1), row.getString(2)));
        return new Inside(Contents.of(sql), Trail.check(sql, seen), tombstones);
    }
}
