package org.clientele.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.clientele.source.IncomingFigures;
import org.clientele.table.Sheet;
import org.clientele.ui.CellWords;
import org.clientele.ui.Language;
import org.clientele.ui.Options;
import org.clientele.ui.SheetLook;
import org.clientele.words.Words;
import org.clientele.workbook.NextMonth;

/// The rows that a new file would bring, change, lack or say twice, one kind at a time.
public final class DifferencesController {

    /// What rows are listed.
    enum Listed {
        FRESH,
        CHANGED,
        MISSING,
        DUPLICATE
    }

    private final Words words;
    private Optional<NextMonth.Outcome> outcome = Optional.empty();

    @FXML
    private VBox root;

    @FXML
    private ComboBox<Listed> listed;

    @FXML
    private Label first;

    @FXML
    private TableView<List<String>> differences;

    public DifferencesController(Language language) {
        words = language.words();
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        first.textProperty().bind(Bindings.size(differences.getItems()).map(rows -> words.text("import.shown", rows)));
        root.setVisible(false);
        Options.fill(listed, List.of(Listed.values()), words::name);
        listed.setValue(Listed.CHANGED);
        differences.setPlaceholder(new Label(words.text("next.none")));
        Options.onChoice(listed, this::list);
    }

    void show(Optional<NextMonth.Outcome> found) {
        if (found.equals(outcome)) {
            return;
        }
        outcome = found;
        root.setVisible(found.isPresent());
        found.ifPresent(o -> {
            var c = o.figures().counts();
            listed.setValue(c.changed() > 0 ? Listed.CHANGED : c.duplicate() > 0 ? Listed.DUPLICATE : Listed.FRESH);
            list(listed.getValue());
        });
    }

    private void list(Listed kind) {
        outcome.ifPresent(o -> {
            var incoming = o.incoming().rows();
            first.setVisible(of(kind, o.figures().counts()) > IncomingFigures.LISTED);
            switch (kind) {
                case FRESH -> rows(incoming, o.figures().fresh());
                case MISSING -> rows(o.before(), o.figures().missing());
                case DUPLICATE -> rows(incoming, o.figures().duplicates());
                case CHANGED -> changes(o);
            }
        });
    }

    private static int of(Listed kind, IncomingFigures.Counts counts) {
        return switch (kind) {
            case FRESH -> counts.fresh();
            case CHANGED -> counts.cells();
            case MISSING -> counts.missing();
            case DUPLICATE -> counts.duplicate();
        };
    }

    private void rows(Sheet sheet, List<Integer> places) {
        var names = sheet.schema().names();
        fill(
                names,
                places.stream()
                        .map(row -> names.stream()
                                .map(name -> cell(sheet, name, row))
                                .toList())
                        .toList());
    }

    /// Returns a value as the tables of the project write it.
    private String cell(Sheet sheet, String column, int row) {
        var said = CellWords.of(sheet, column, SheetLook.of(words)).of(row);
        return said.isEmpty() ? words.text("data.missing") : said;
    }

    private void changes(NextMonth.Outcome found) {
        var names = new ArrayList<>(found.key());
        names.addAll(List.of(words.text("next.column"), words.text("next.was"), words.text("next.is")));
        fill(
                names,
                found.figures().changes().stream()
                        .map(change -> Stream.concat(
                                        found.key().stream().map(k -> cell(found.before(), k, change.before())),
                                        Stream.of(
                                                change.column(),
                                                cell(found.before(), change.column(), change.before()),
                                                cell(found.incoming().rows(), change.column(), change.incoming())))
                                .toList())
                        .toList());
    }

    private void fill(List<String> names, List<List<String>> rows) {
        differences.getColumns().clear();
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            var column = new TableColumn<List<String>, String>(names.get(i));
            column.setCellValueFactory(
                    cell -> new ReadOnlyObjectWrapper<>(cell.getValue().get(place)));
            column.setSortable(false);
            column.setPrefWidth(9 * 14);
            differences.getColumns().add(column);
        }
        differences.getItems().setAll(rows);
    }
}
