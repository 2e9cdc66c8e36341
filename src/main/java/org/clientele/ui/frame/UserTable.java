package org.clientele.ui.frame;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.clientele.project.keys.Post;
import org.clientele.project.keys.Reach;
import org.clientele.project.keys.Slot;
import org.clientele.ui.Users;
import org.clientele.words.Words;

/// The ways into a project in words, one a row.
record UserTable(Users users, Words words) {

    private static final double ROWS = 2.4;

    private record Column(String key, int ems, Function<Slot, String> text) {}

    /// Shows them in columns as wide as the text of a label asks for.
    void columns(TableView<Slot> table, Label field) {
        Stream.of(
                        new Column("users.name", 16, this::name),
                        new Column("users.role", 11, slot -> words.name(slot.post())),
                        new Column("users.personal", 12, this::personal),
                        new Column("users.way", 12, this::way),
                        new Column("users.since", 13, this::since))
                .map(column -> column(column, field))
                .forEach(table.getColumns()::add);
    }

    private TableColumn<Slot, String> column(Column told, Label field) {
        var column = new TableColumn<Slot, String>(words.text(told.key));
        column.setCellValueFactory(slot -> new ReadOnlyStringWrapper(told.text.apply(slot.getValue())));
        column.prefWidthProperty().bind(field.fontProperty().map(font -> told.ems * font.getSize()));
        column.setSortable(false);
        return column;
    }

    /// Makes the table as high as its rows, up to a number of them.
    void fill(TableView<Slot> table, Label field, List<Slot> slots) {
        table.getItems().setAll(slots);
        table.prefHeightProperty()
                .bind(field.fontProperty().map(font -> (Math.clamp(slots.size(), 2, 8) + 1.3) * ROWS * font.getSize()));
        table.minHeightProperty().bind(table.prefHeightProperty());
    }

    private String name(Slot slot) {
        if (slot.isRecovery()) {
            return words.text("users.kit");
        }
        boolean own = slot.label().equals(users.member().name());
        return own ? words.text("users.you", slot.label()) : slot.label();
    }

    private String personal(Slot slot) {
        return words.text(slot.post().reach() == Reach.ALL ? "users.personal.read" : "users.personal.masked");
    }

    private String way(Slot slot) {
        return words.text(slot.isRecovery() ? "users.way.kit" : "users.way.password");
    }

    private String since(Slot slot) {
        return slot.since().map(this::date).orElseGet(() -> words.text("users.since.unknown"));
    }

    private String date(Instant when) {
        return words.date(LocalDateTime.ofInstant(when, ZoneId.systemDefault()));
    }

    /// Returns what somebody who is this may do, and what holds them to it.
    static String means(Words words, Post post) {
        return words.text(
                switch (post) {
                    case OWNER -> "users.means.owner";
                    case EDITOR -> "users.means.editor";
                    case ANALYST -> "users.means.analyst";
                    case VIEWER -> "users.means.viewer";
                    case AUDITOR -> "users.means.auditor";
                });
    }
}
