package org.clientele.ui.frame;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.clientele.ui.Retaining.Facts;
import org.clientele.ui.Retaining.Kept;
import org.clientele.words.Words;

/// The tables of a project with their dates in words, one a row.
final class RetentionTable {

    private static final double ROWS = 2.4;

    private record Column(String key, double ems, Function<Kept, String> text) {}

    private final Words words;
    private final Map<String, Facts> facts = new HashMap<>();

    RetentionTable(Words words) {
        this.words = words;
    }

    /// Shows them in columns as wide as the text of a label asks for.
    void columns(TableView<Kept> table, Label field) {
        Stream.of(
                        new Column("retention.table", 13, Kept::title),
                        new Column("retention.rows", 10, kept -> number(kept, Facts::rows)),
                        new Column("retention.personal", 11, kept -> number(kept, Facts::personal)),
                        new Column("retention.until", 9, this::until),
                        new Column("retention.state", 8.5, kept -> words.name(kept.state())),
                        new Column(
                                "retention.reason", 12, kept -> kept.retention().reason()))
                .map(column -> column(column, field))
                .forEach(table.getColumns()::add);
    }

    private TableColumn<Kept, String> column(Column told, Label field) {
        var column = new TableColumn<Kept, String>(words.text(told.key));
        column.setCellValueFactory(kept -> new ReadOnlyStringWrapper(told.text.apply(kept.getValue())));
        column.prefWidthProperty().bind(field.fontProperty().map(font -> told.ems * font.getSize()));
        column.setSortable(false);
        return column;
    }

    /// Makes the table as high as its rows, up to a number of them.
    void fill(TableView<Kept> table, Label field, List<Kept> kept) {
        table.getItems().setAll(kept);
        table.prefHeightProperty()
                .bind(field.fontProperty().map(font -> (Math.clamp(kept.size(), 2, 8) + 1.8) * ROWS * font.getSize()));
        table.minHeightProperty().bind(table.prefHeightProperty());
    }

    void count(Map<String, Facts> known) {
        facts.putAll(known);
    }

    private String number(Kept kept, Function<Facts, Number> figure) {
        return Optional.ofNullable(facts.get(kept.id()))
                .map(figure)
                .map(number -> words.number(number.doubleValue(), 0))
                .orElse("…");
    }

    private String until(Kept kept) {
        return kept.retention().until().map(words::date).orElse("");
    }

    /// Returns the table that the reminder is about, else the first.
    static Optional<Kept> mostUrgent(List<Kept> kept) {
        return kept.stream()
                .filter(Kept::isDue)
                .max(Comparator.comparing(Kept::state))
                .or(() -> kept.stream().findFirst());
    }

    /// Returns what goes when a table is removed, and where it stays nevertheless.
    String goes(Kept table, List<String> others, Optional<LocalDate> lastBackup) {
        var with = words.text("retention.goes", table.title(), others.size(), String.join(", ", others));
        var stays = words.text("retention.stays");
        var backups = lastBackup
                .map(day -> words.text("retention.backups", day))
                .orElseGet(() -> words.text("retention.no-backups"));
        return String.join(" ", with, stays, backups);
    }
}
