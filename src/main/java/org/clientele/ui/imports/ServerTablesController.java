package org.clientele.ui.imports;

import java.util.ArrayList;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.clientele.source.Format;
import org.clientele.source.Inquiry;
import org.clientele.source.database.Tables.Listed;
import org.clientele.source.database.Waiting;
import org.clientele.ui.Language;
import org.clientele.ui.Shown;
import org.clientele.ui.TabKey;
import org.clientele.words.Words;

/// The tables of a database that has let the user in, and a query of one's own.
public final class ServerTablesController {

    private final Asking asking;
    private final Arrivals arrivals;
    private final Words words;

    @FXML
    private VBox root;

    @FXML
    private ListView<Listed> tables;

    @FXML
    private TextArea query;

    @FXML
    private Button take;

    public ServerTablesController(Asking asking, Arrivals arrivals, Language language) {
        this.asking = asking;
        this.arrivals = arrivals;
        words = language.words();
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
        tables.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tables.setCellFactory(_ -> cell());
        tables.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take.fire();
                event.consume();
            }
        });
        TabKey.leaves(query);
        take.disableProperty()
                .bind(Bindings.isEmpty(tables.getSelectionModel().getSelectedItems())
                        .and(Bindings.createBooleanBinding(() -> query.getText().isBlank(), query.textProperty())));
        asking.enteredProperty().when(Shown.in(root)).subscribe(this::show);
    }

    private void show(Optional<Asking.Entered> entered) {
        root.setVisible(entered.isPresent());
        tables.getItems().setAll(entered.map(Asking.Entered::tables).orElseGet(java.util.List::of));
        entered.ifPresent(_ -> tables.requestFocus());
    }

    private ListCell<Listed> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(Listed table, boolean empty) {
                super.updateItem(table, empty);
                setText(empty || table == null ? "" : words.text("database.table", table.label(), table.rows()));
            }
        };
    }

    @FXML
    private void take() {
        asking.enteredProperty().get().ifPresent(entered -> {
            var asked = new ArrayList<Inquiry>();
            for (var table : tables.getSelectionModel().getSelectedItems()) {
                asked.add(inquiry(
                        entered, table.label(), table.statement(entered.server().engine())));
            }
            if (!query.getText().isBlank()) {
                asked.add(inquiry(
                        entered,
                        words.text("database.query.title"),
                        query.getText().strip()));
            }
            arrivals.ask(asked);
            asking.close();
        });
    }

    private static Inquiry inquiry(Asking.Entered entered, String title, String statement) {
        return new Inquiry(new Format.Query(entered.server(), title, statement), entered.password(), Waiting.USUAL);
    }
}
