package org.clientele.ui.frame;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.clientele.project.audit.Entry;
import org.clientele.ui.Session;
import org.clientele.words.Words;

/// Lines of the log in words.
record AuditLines(Session session, Words words) {

    private record Column(String key, int ems, Function<Entry, String> text) {}

    /// Shows the lines in columns as wide as the text of a field asks for.
    void columns(TableView<Entry> lines, TextField field) {
        Stream.of(
                        new Column("audit.number", 5, line -> words.number(line.number())),
                        new Column("audit.time", 13, line -> words.date(time(line))),
                        new Column("audit.who", 9, line -> line.actor().who()),
                        new Column(
                                "audit.what", 14, line -> words.name(line.deed().action())),
                        new Column("audit.object", 16, this::object),
                        new Column("audit.figures", 18, line -> line.deed().figures()))
                .map(column -> column(column, field))
                .forEach(lines.getColumns()::add);
    }

    private TableColumn<Entry, String> column(Column told, TextField field) {
        var column = new TableColumn<Entry, String>(words.text(told.key));
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(told.text.apply(line.getValue())));
        column.prefWidthProperty().bind(field.fontProperty().map(font -> told.ems * font.getSize()));
        column.setSortable(false);
        return column;
    }

    static LocalDateTime time(Entry line) {
        return LocalDateTime.ofInstant(Instant.parse(line.at()), ZoneId.systemDefault());
    }

    private String object(Entry line) {
        return new LogObjects(session, words).said(line.deed().object());
    }

    /// Returns whether a line has a text in it, in small letters.
    boolean has(Entry line, String wanted) {
        return Stream.of(
                        object(line),
                        line.deed().object(),
                        line.deed().figures(),
                        line.actor().who())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
