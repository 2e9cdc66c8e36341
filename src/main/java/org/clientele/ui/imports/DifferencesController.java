package org.clientele.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.clientele.table.Sheet;
import org.clientele.ui.Language;
import org.clientele.ui.Options;
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
    private TableView<List<String>> differences;

    public DifferencesController(Language language) {
        words = language.words();
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
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
            switch (kind) {
                case FRESH -> rows(incoming, o.figures().fresh());
                case MISSING -> rows(o.before(), o.figures().missing());
                case DUPLICATE -> rows(incoming, o.figures().duplicates());
                case CHANGED -> changes(o);
            }
        });
    }

    private void rows(Sheet sheet, List<Integer> places) {
        fill(
                sheet.schema().names(),
                places.stream()
                        .map(row ->
                                sheet.blocks().stream().map(b -> b.text(row)).toList())
                        .toList());
    }

    private void changes(NextMonth.Outcome found) {
        var names = new ArrayList<>(found.key());
        names.addAll(List.of(words.text("next.column"), words.text("next.was"), words.text("next.is")));
        fill(
                names,
                found.figures().changes().stream()
                        .map(change -> {
                            var cells = new ArrayList<String>();
                            found.key()
                                    .forEach(k ->
                                            cells.add(found.before().block(k).text(change.before())));
                            cells.add(change.column());
                            cells.add(found.before().block(change.column()).text(change.before()));
                            cells.add(found.incoming()
                                    .rows()
                                    .block(change.column())
                                    .text(change.incoming()));
                            return List.copyOf(cells);
                        })
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
