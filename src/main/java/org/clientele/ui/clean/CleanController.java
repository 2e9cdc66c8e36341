package org.clientele.ui.clean;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clientele.recipe.Finding;
import org.clientele.recipe.FindingList;
import org.clientele.ui.Doors;
import org.clientele.ui.FileChoice;
import org.clientele.ui.Language;
import org.clientele.ui.LeftOut;
import org.clientele.ui.NoteButton;
import org.clientele.ui.Options;
import org.clientele.ui.Shown;
import org.clientele.ui.Statement;
import org.clientele.words.Words;
import org.clientele.workbook.Node;

/// The clean stop: what was found in a table, the step being tried, and the recipe.
public final class CleanController {

    private static final double SIDE = 0.27;

    private final Cleaning cleaning;
    private final Trying trying;
    private final Doors doors;
    private final FileChoice choice;
    private final Words words;

    @FXML
    private StackPane root;

    @FXML
    private BorderPane stop;

    @FXML
    private VBox empty;

    @FXML
    private Statement facts;

    @FXML
    private ComboBox<String> table;

    @FXML
    private Statement found;

    @FXML
    private ListView<Finding> findings;

    @FXML
    private Statement clear;

    @FXML
    private LeftOut unseen;

    @FXML
    private VBox findingsBox;

    @FXML
    private VBox steps;

    @FXML
    private NoteButton note;

    public CleanController(Cleaning cleaning, Trying trying, Doors doors, FileChoice choice, Language language) {
        this.cleaning = cleaning;
        this.trying = trying;
        this.doors = doors;
        this.choice = choice;
        words = language.words();
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        var session = cleaning.session();
        findingsBox.maxWidthProperty().bind(root.widthProperty().multiply(SIDE));
        steps.maxWidthProperty().bind(root.widthProperty().multiply(SIDE));
        findings.setCellFactory(_ -> new FindingCell(words));
        new CleanKnowing(cleaning, words).findings(findings);
        findings.getSelectionModel().selectedItemProperty().subscribe(f -> Optional.ofNullable(f)
                .ifPresent(trying::mend));
        trying.formProperty().when(shown).subscribe(this::follow);
        session.bookProperty().when(shown).subscribe(_ -> list());
        note.follow(session, words, cleaning.tableProperty());
        Options.onChoice(table, id -> choose(Optional.of(id)));
        var question =
                Bindings.createObjectBinding(cleaning::findings, cleaning.tableProperty(), session.bookProperty());
        question.when(shown).subscribe(_ -> new CleanKnowing(cleaning, words).unseen(unseen));
        var answer = session.answer("findings", shown, question, FindingList.class);
        answer.resultProperty().subscribe(result -> result.ifPresent(this::show));
        new CleanKnowing(cleaning, words).instead(findings, answer, facts, found, clear);
    }

    /// A finding is chosen for as long as its step is tried; afterwards the same one can be chosen again.
    private void follow(Trying.Form now) {
        if (!(now instanceof Trying.Form.Mending)) {
            findings.getSelectionModel().clearSelection();
        }
    }

    private void list() {
        var tables = cleaning.tables();
        empty.setVisible(tables.isEmpty());
        stop.setVisible(!tables.isEmpty());
        if (cleaning.node().isEmpty()) {
            choose(tables.stream().map(Node::id).findFirst());
        }
        Options.fill(table, tables.stream().map(Node::id).toList(), this::title);
        table.setValue(cleaning.tableProperty().get().orElse(null));
    }

    private String title(String id) {
        return cleaning.session().book().find(id).map(Node::title).orElse(id);
    }

    private void choose(Optional<String> id) {
        trying.leave();
        cleaning.tableProperty().set(id);
    }

    private void show(FindingList list) {
        var known = new CleanKnowing(cleaning, words);
        known.facts(facts, cleaning.tableProperty().get().map(this::title).orElse(""), list);
        known.count(found, "clean.found", "found", list.findings().size());
        findings.getItems().setAll(list.findings());
        known.count(clear, "clean.clear", "found-not", list.clear().size());
    }

    @FXML
    private void addStep() {
        trying.begin();
    }

    @FXML
    private void bringIn() {
        var files = choice.data(root);
        if (!files.isEmpty()) {
            doors.openFiles(files);
        }
    }
}
