package org.clientele.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.clientele.table.Field;
import org.clientele.table.Schema;
import org.clientele.workbook.Outlook;
import org.kordamp.ikonli.javafx.FontIcon;

/// A quiet line that says which personal columns who is in does not see, and why. It takes no room where all are seen.
///
/// An FXML view names it like any label: `<LeftOut fx:id="leftOut"/>`.
public final class LeftOut extends Label {

    public LeftOut() {
        super("", new FontIcon("mdoal-lock"));
        getStyleClass().addAll("left-out", "small", "muted");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    /// Says it of a table.
    ///
    /// @param saying gives the sentence for so many columns with these names
    public void say(Session session, Optional<Schema> schema, Saying saying) {
        say(schema.map(all -> sealed(session, all)).orElse(List.of()), saying);
    }

    /// Says it of several tables, each column once.
    ///
    /// @param tables the ids of their nodes
    public void say(Session session, List<String> tables, Saying saying) {
        say(session.readsPersonal() ? List.of() : sealed(session, tables), saying);
    }

    private static List<String> sealed(Session session, List<String> tables) {
        var looks = session.outlook();
        return tables.stream()
                .flatMap(table -> looks.get(table) instanceof Outlook.Fine(Schema schema)
                        ? sealed(session, schema).stream()
                        : Stream.of())
                .distinct()
                .toList();
    }

    private void say(List<String> columns, Saying saying) {
        setText(columns.isEmpty() ? "" : saying.of(columns.size(), columns));
    }

    /// How a screen says it.
    @FunctionalInterface
    public interface Saying {
        String of(int count, List<String> columns);
    }

    /// Returns what of a schema who is in can compute with.
    public static Schema seen(Session session, Schema schema) {
        var seen = schema;
        for (var column : sealed(session, schema)) {
            seen = seen.without(column);
        }
        return seen;
    }

    private static List<String> sealed(Session session, Schema schema) {
        return session.readsPersonal()
                ? List.of()
                : schema.fields().stream()
                        .filter(Field::isPersonal)
                        .map(Field::name)
                        .toList();
    }
}
