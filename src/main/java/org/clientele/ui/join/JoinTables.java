package org.clientele.ui.join;

import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import org.clientele.table.Schema;
import org.clientele.ui.Options;
import org.clientele.ui.Session;
import org.clientele.workbook.Outlook;

/// The boxes of the two tables that are joined.
record JoinTables(ComboBox<String> left, ComboBox<String> right) {

    /// Offers the tables that there are; the orders, and another one, are chosen at first.
    void offer(Session session) {
        var tables = session.outlook().entrySet().stream()
                .filter(e -> e.getValue() instanceof Outlook.Fine(Schema _))
                .map(Map.Entry::getKey)
                .filter(id -> !session.book().require(id).inputs().isEmpty())
                .toList();
        List.of(left, right)
                .forEach(box -> Options.fill(
                        box, tables, id -> session.book().require(id).title()));
        left.setValue(tables.stream()
                .filter("orders"::equals)
                .findFirst()
                .orElse(tables.stream().findFirst().orElse(null)));
        right.setValue(tables.stream()
                .filter(t -> !t.equals(left.getValue()))
                .findFirst()
                .orElse(null));
    }
}
