package org.clientele.ui.imports;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.clientele.ui.EnterKey;
import org.clientele.ui.FileChoice;
import org.clientele.ui.Language;
import org.clientele.ui.Shown;
import org.clientele.words.Words;

/// The import wizard: the files that were dropped, how each is read, and the act that brings them in.
public final class ImportController {

    private final Arrivals arrivals;
    private final Bringing bringing;
    private final Landing landing;
    private final FileChoice choice;
    private final Words words;

    @FXML
    private BorderPane root;

    @FXML
    private Label facts;

    @FXML
    private ListView<FileDraft> files;

    @FXML
    private VBox empty;

    @FXML
    private VBox columns;

    @FXML
    private VBox nameBox;

    @FXML
    private TextField name;

    @FXML
    private Label passed;

    @FXML
    private Label consequence;

    @FXML
    private Button act;

    public ImportController(
            Arrivals arrivals, Bringing bringing, Landing landing, FileChoice choice, Language language) {
        this.arrivals = arrivals;
        this.bringing = bringing;
        this.landing = landing;
        this.choice = choice;
        words = language.words();
    }

    @FXML
    private void initialize() {
        EnterKey.stopsAtRows(root);
        files.setItems(arrivals.drafts());
        files.setCellFactory(_ -> new FileCell(words, arrivals::remove));
        arrivals.chosenProperty()
                .when(Shown.in(root))
                .subscribe(c -> c.ifPresentOrElse(
                        files.getSelectionModel()::select, files.getSelectionModel()::clearSelection));
        files.getSelectionModel().selectedItemProperty().subscribe(d -> Optional.ofNullable(d)
                .ifPresent(draft -> arrivals.chosenProperty().set(Optional.of(draft))));
        files.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !act.isDisabled()) {
                bringIn();
                event.consume();
            }
        });
        var none = Bindings.isEmpty(arrivals.drafts());
        var asking = arrivals.asking().openProperty();
        show(empty, none.and(asking.not()));
        show(columns, none.not().and(asking.not()));
        show(nameBox, landing.isNew());
        facts.textProperty().bind(text(() -> Dropped.facts(arrivals, words)));
        passed.textProperty().bind(text(() -> Dropped.passedOver(arrivals.drafts(), words)));
        show(passed, passed.textProperty().isNotEmpty());
        consequence.textProperty().bind(text(() -> Dropped.consequence(arrivals, words)));
        act.textProperty().bind(text(() -> words.text("import.act", arrivals.count(FileDraft::isReady))));
        act.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> arrivals.count(FileDraft::isReady) == 0
                                || arrivals.count(FileDraft::isOpen) > 0
                                || arrivals.count(FileDraft::isUnclear) > 0,
                        arrivals.drafts()));
        landing.name(name, arrivals, words);
    }

    private ObservableValue<String> text(java.util.concurrent.Callable<String> said) {
        return Bindings.createStringBinding(said, arrivals.drafts());
    }

    private static void show(javafx.scene.Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    @FXML
    private void addFiles() {
        arrivals.add(choice.data(root));
    }

    @FXML
    private void cancel() {
        bringing.stop();
        arrivals.clear();
        landing.leave();
    }

    @FXML
    private void bringIn() {
        bringing.start(arrivals.drafts(), name.getText(), _ -> {
            landing.arrive();
            arrivals.clear();
        });
    }
}
