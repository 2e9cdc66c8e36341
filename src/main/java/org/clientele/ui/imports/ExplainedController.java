package org.clientele.ui.imports;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.layout.VBox;
import org.clientele.source.ColumnGuess;
import org.clientele.source.ColumnOption;
import org.clientele.source.Disagreeing;
import org.clientele.ui.Language;
import org.clientele.ui.Unseen;
import org.clientele.words.Words;

/// Why a column of the chosen file has its type and its role, and the cells of the whole file that disagree.
public final class ExplainedController {

    private final Arrivals arrivals;
    private final Words words;
    private Optional<FileDraft> draft = Optional.empty();
    private Optional<ColumnOption> asked = Optional.empty();
    private String shown = "";

    @FXML
    private VBox root;

    @FXML
    private Label title;

    @FXML
    private Label type;

    @FXML
    private Label role;

    @FXML
    private Label guard;

    @FXML
    private Label facts;

    @FXML
    private Button look;

    @FXML
    private Label edit;

    @FXML
    private TableView<Disagreeing.Cell> cells;

    public ExplainedController(Arrivals arrivals, Language language) {
        this.arrivals = arrivals;
        words = language.words();
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        look.managedProperty().bind(look.visibleProperty());
        cells.managedProperty().bind(cells.visibleProperty());
        cells.getColumns().add(column("import.misfit.row", cell -> words.number(cell.row())));
        var written = column("import.misfit.cell", Disagreeing.Cell::text);
        written.setCellFactory(TextFieldTableCell.forTableColumn());
        written.setOnEditCommit(edit -> correct(edit.getRowValue(), edit.getNewValue()));
        cells.getColumns().add(written);
        edit.managedProperty().bind(edit.visibleProperty());
        edit.visibleProperty().bind(cells.visibleProperty());
        Unseen.hide(root);
        arrivals.watch(root, this::show);
    }

    private TableColumn<Disagreeing.Cell, String> column(
            String key, java.util.function.Function<Disagreeing.Cell, String> value) {
        var column = new TableColumn<Disagreeing.Cell, String>(words.text(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setSortable(false);
        return column;
    }

    private void show(Optional<FileDraft> chosen) {
        draft = chosen;
        var name = chosen.flatMap(d -> d.explainedProperty().get());
        var option = name.flatMap(n -> chosen.flatMap(d -> d.optionsProperty().get()).stream()
                .flatMap(o -> o.columns().stream())
                .filter(c -> c.name().equals(n))
                .findFirst());
        var guess = name.flatMap(n -> chosen.flatMap(d -> d.seen(n)));
        root.setVisible(guess.isPresent() && option.isPresent());
        guess.ifPresent(g -> option.ifPresent(o -> show(g, o)));
    }

    private void show(ColumnGuess guess, ColumnOption option) {
        boolean own = option.type() == guess.type().value() && option.format().equals(guess.format());
        asked = own ? guess.challenged() : Optional.of(option).filter(o -> o.type() != org.clientele.table.Type.TEXT);
        var now = option.name() + option.type() + option.format();
        if (!now.equals(shown)) {
            shown = now;
            cells.setVisible(false);
        }
        title.setText(words.text("import.why", option.name()));
        type.setText(Explained.sentence("import.why.type", guess.type(), words));
        role.setText(Explained.sentence("import.why.role", guess.role(), words));
        guard.setText(Explained.guard(Optional.of(guess), option, words));
        facts.setText(words.text("import.why.facts", guess.missing(), guess.misfits()));
        look.setVisible(asked.isPresent());
        look.setText(words.text(
                "import.misfit.show", asked.map(a -> words.name(a.type())).orElse("")));
    }

    @FXML
    private void look() {
        draft.ifPresent(d -> asked.ifPresent(column -> arrivals.misreadings().find(d, column, this::list)));
    }

    private void correct(Disagreeing.Cell cell, String text) {
        if (!text.equals(cell.text())) {
            draft.ifPresent(
                    d -> asked.ifPresent(column -> arrivals.misreadings().correct(d, column.name(), cell.row(), text)));
            cells.getItems().remove(cell);
        }
    }

    private void list(Disagreeing found) {
        cells.getItems().setAll(found.cells());
        cells.setVisible(true);
        facts.setText(
                words.text("import.misfit.found", found.count(), found.cells().size()));
    }

    @FXML
    private void close() {
        draft.ifPresent(d -> d.explainedProperty().set(Optional.empty()));
    }
}
