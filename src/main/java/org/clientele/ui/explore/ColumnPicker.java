package org.clientele.ui.explore;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clientele.analysis.infer.Reading;
import org.clientele.analysis.infer.Side;
import org.clientele.table.Field;
import org.clientele.table.Schema;
import org.clientele.table.Type;
import org.clientele.ui.Options;
import org.clientele.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// A list of columns with a search, from which one is chosen, and how it is read.
public final class ColumnPicker extends VBox {

    private final Label title = new Label();
    private final TextField search = new TextField();
    private final ListView<Field> list = new ListView<>();
    private final ComboBox<Reading> reading = new ComboBox<>();
    private List<Field> all = List.of();
    private Consumer<Optional<Side>> chosen = _ -> {};
    private boolean filling;

    public ColumnPicker() {
        getStyleClass().add("column-picker");
        list.getStyleClass().add("data");
        reading.getStyleClass().add("data");
        reading.setMaxWidth(Double.MAX_VALUE);
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        setVgrow(list, Priority.ALWAYS);
        reading.managedProperty().bind(reading.visibleProperty());
        getChildren().setAll(title, search, list, reading);
    }

    /// Says what it is called and who hears of a choice.
    void begin(String name, Words words, Consumer<Optional<Side>> listener) {
        title.setText(name);
        search.setPromptText(words.text("explore.search"));
        search.setAccessibleText(name + ", " + words.text("explore.search"));
        list.setAccessibleText(name);
        list.setPlaceholder(new Label(words.text("explore.no-column")));
        list.setCellFactory(_ -> new ColumnCell(words));
        reading.setAccessibleText(words.text("explore.reading"));
        Options.fill(reading, List.of(), words::name);
        reading.setUserData(words);
        Options.onChoice(reading, _ -> {
            if (!filling) {
                say();
            }
        });
        chosen = listener;
        search.textProperty().subscribe(_ -> filter());
        list.getSelectionModel().selectedItemProperty().subscribe((_, field) -> {
            if (!filling) {
                readings(Optional.ofNullable(field), Reading.BY_TYPE);
                say();
            }
        });
    }

    /// Offers the columns of a table, and shows which is chosen.
    void show(Optional<Schema> schema, Optional<Side> now) {
        all = schema.map(Schema::fields).orElse(List.of());
        filter();
        choose(now);
    }

    private void filter() {
        var wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        var now = list.getSelectionModel().getSelectedItem();
        filling = true;
        list.getItems()
                .setAll(all.stream()
                        .filter(f -> f.name().toLowerCase(Locale.ROOT).contains(wanted))
                        .toList());
        Optional.ofNullable(now)
                .filter(list.getItems()::contains)
                .ifPresentOrElse(f -> list.getSelectionModel().select(f), () -> list.getSelectionModel()
                        .clearSelection());
        filling = false;
    }

    private void choose(Optional<Side> now) {
        filling = true;
        var field = now.flatMap(
                side -> all.stream().filter(f -> f.name().equals(side.column())).findFirst());
        field.ifPresentOrElse(this::select, () -> list.getSelectionModel().clearSelection());
        readings(field, now.map(Side::reading).orElse(Reading.BY_TYPE));
        filling = false;
    }

    private void select(Field field) {
        list.getSelectionModel().select(field);
        list.scrollTo(Math.max(0, list.getItems().indexOf(field) - 2));
    }

    private void readings(Optional<Field> field, Reading now) {
        boolean before = filling;
        filling = true;
        var ways = field.map(ColumnPicker::ways).orElse(List.of());
        Options.fill(reading, ways, ((Words) reading.getUserData())::name);
        reading.setVisible(ways.size() > 1);
        reading.setValue(ways.contains(now) ? now : ways.stream().findFirst().orElse(null));
        filling = before;
    }

    /// Returns the ways a column can be read, the usual first.
    static List<Reading> ways(Field field) {
        return switch (field.type()) {
            case TEXT -> List.of(Reading.BY_TYPE);
            case INTEGER, DECIMAL -> List.of(Reading.BY_TYPE, Reading.CLASSES);
            case BOOLEAN -> List.of(Reading.BY_TYPE, Reading.NUMBER);
            case DATE, DATE_TIME ->
                List.of(Reading.BY_TYPE, Reading.MONTHS, Reading.QUARTERS, Reading.YEARS, Reading.WEEKDAYS);
        };
    }

    private void say() {
        chosen.accept(Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(field -> new Side(
                        field.name(), Optional.ofNullable(reading.getValue()).orElse(Reading.BY_TYPE))));
    }

    private static final class ColumnCell extends ListCell<Field> {

        private final Words words;

        private ColumnCell(Words words) {
            this.words = words;
        }

        @Override
        protected void updateItem(Field field, boolean empty) {
            super.updateItem(field, empty);
            setText(empty ? null : field.name());
            setGraphic(empty ? null : new FontIcon(icon(field.type())));
            setAccessibleText(empty ? null : field.name() + ", " + words.name(field.type()));
        }

        private static String icon(Type type) {
            return switch (type) {
                case TEXT -> "mdomz-text_fields";
                case INTEGER, DECIMAL -> "mdoal-looks_one";
                case DATE, DATE_TIME -> "mdoal-calendar_today";
                case BOOLEAN -> "mdomz-toggle_on";
            };
        }
    }
}
