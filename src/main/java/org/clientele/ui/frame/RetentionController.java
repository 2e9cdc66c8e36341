package org.clientele.ui.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.clientele.ui.Days;
import org.clientele.ui.Language;
import org.clientele.ui.Retaining;
import org.clientele.ui.Retaining.Kept;
import org.clientele.ui.Shown;
import org.clientele.words.Words;

/// Until when each table is to be kept; a form below sets the date, and removes the table once asked twice.
public final class RetentionController {

    private final Retaining retaining;
    private final Words words;
    private final RetentionTable told;

    @FXML
    private ScrollPane root;

    @FXML
    private Label about;

    @FXML
    private TableView<Kept> tables;

    @FXML
    private VBox form;

    @FXML
    private Label title;

    @FXML
    private DatePicker until;

    @FXML
    private TextField reason;

    @FXML
    private Button remove;

    @FXML
    private VBox sure;

    @FXML
    private Label goes;

    @FXML
    private Button leave;

    public RetentionController(Retaining retaining, Language language) {
        this.retaining = retaining;
        words = language.words();
        told = new RetentionTable(words);
    }

    @FXML
    private void initialize() {
        Days.speak(until, words);
        told.columns(tables, about);
        tables.getSelectionModel().selectedItemProperty().subscribe(_ -> choose());
        retaining.tablesProperty().when(Shown.in(root)).subscribe(this::list);
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private void list(List<Kept> kept) {
        var before = chosen().map(Kept::id);
        told.fill(tables, about, kept);
        show(tables, !kept.isEmpty());
        var said = kept.isEmpty() ? "empty" : retaining.isAllowed() ? "about" : "only-editors";
        about.setText(words.text("retention." + said));
        kept.stream()
                .filter(table -> before.filter(table.id()::equals).isPresent())
                .findFirst()
                .or(() -> RetentionTable.mostUrgent(kept))
                .ifPresent(tables.getSelectionModel()::select);
        choose();
        if (!kept.isEmpty()) {
            retaining.facts(this::count);
        }
    }

    private void count(Map<String, Retaining.Facts> facts) {
        told.count(facts);
        tables.refresh();
    }

    private Optional<Kept> chosen() {
        return Optional.ofNullable(tables.getSelectionModel().getSelectedItem());
    }

    private void choose() {
        show(form, chosen().isPresent());
        show(sure, false);
        remove.setDisable(false);
        chosen().ifPresent(table -> {
            title.setText(table.title());
            until.setValue(table.retention().until().orElse(null));
            reason.setText(table.retention().reason());
        });
    }

    @FXML
    private void keep() {
        chosen().ifPresent(table -> retaining.decide(table, Optional.ofNullable(until.getValue()), reason.getText()));
    }

    @FXML
    private void remove() {
        chosen().ifPresent(table -> {
            goes.setText(told.goes(table, retaining.goes(table), retaining.lastBackup()));
            show(sure, true);
            remove.setDisable(true);
            leave.requestFocus();
        });
    }

    @FXML
    private void really() {
        chosen().ifPresent(retaining::remove);
    }

    @FXML
    private void leave() {
        choose();
        remove.requestFocus();
    }
}
