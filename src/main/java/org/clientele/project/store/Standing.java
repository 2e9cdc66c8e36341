package org.clientele.project.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.clientele.project.keys.Unlocking;

/// What a closed project says of itself beside its history, with the nodes that its workbook has now.
///
/// @param views texts kept under names that begin alike, as JSON
/// @param nodes as JSON
public record Standing(List<String> views, List<String> nodes) {

    private static final String NOW =
            "select nodes from moment where number = (select number from pointer where name = 'now')";

    /// Reads it without changing anything.
    ///
    /// @throws org.clientele.spec.Problem if the project cannot be read, is damaged, or open elsewhere
    public static Standing of(Path file, Unlocking unlocking, String prefix) {
        return ClosedFile.read(file, unlocking, (sql, opening) -> new Standing(views(sql, prefix), nodes(sql)));
    }

    private static List<String> views(Sql sql, String prefix) throws SQLException {
        return sql.query(
                "select form from view_state where left(name, ?) = ? order by name",
                row -> row.getString(1),
                prefix.length(),
                prefix);
    }

    private static List<String> nodes(Sql sql) throws SQLException {
        var forms = new ArrayList<String>();
        var addresses = sql.find(NOW, row -> row.getString(1)).orElse("");
        for (var address : addresses.lines().toList()) {
            forms.addAll(sql.query("select form from node where address = ?", row -> row.getString(1), address));
        }
        return forms;
    }
}
