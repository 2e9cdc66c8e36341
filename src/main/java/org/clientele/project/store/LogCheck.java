package org.clientele.project.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.clientele.project.audit.Anchor;
import org.clientele.project.audit.Chain;
import org.clientele.project.audit.Verdict;
import org.clientele.project.keys.Unlocking;

/// Checks the log of a closed project without changing anything in it.
public final class LogCheck {

    private LogCheck() {}

    /// Checks every line, against what the header tells of the log, and what was seen of it elsewhere.
    ///
    /// @throws org.clientele.spec.Problem if the project cannot be read, is damaged, or open elsewhere
    public static Verdict of(Path file, Unlocking unlocking, List<Anchor> seen) {
        return ClosedFile.read(file, unlocking, (sql, opening) -> {
            var anchors = new ArrayList<>(seen);
            anchors.add(Trail.anchor(opening.log()));
            return isThere(sql) ? Trail.check(sql, anchors) : Chain.check(List.of(), "", anchors);
        });
    }

    /// Whether the project is of a program that wrote a log.
    private static boolean isThere(Sql sql) throws SQLException {
        var tables = "select 1 from information_schema.tables where table_schema = 'PUBLIC' and table_name = 'AUDIT'";
        return sql.find(tables, row -> true).isPresent();
    }
}
