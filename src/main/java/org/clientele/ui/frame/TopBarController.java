package org.clientele.ui.frame;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.clientele.ui.Desk;
import org.clientele.ui.Doors;
import org.clientele.ui.FileChoice;
import org.clientele.ui.Language;
import org.clientele.ui.Settings;
import org.clientele.ui.Theme;
import org.clientele.words.Words;

/// The bar on top: the project, its history, its as-of date, the settings.
public final class TopBarController {

    private final Desk desk;
    private final Doors doors;
    private final FileChoice choice;
    private final Settings settings;
    private final Words words;

    @FXML
    private HBox bar;

    @FXML
    private Label program;

    @FXML
    private MenuButton project;

    @FXML
    private Menu recent;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private Label asOf;

    @FXML
    private Menu languages;

    @FXML
    private Menu themes;

    @FXML
    private Menu scales;

    public TopBarController(Desk desk, Doors doors, FileChoice choice, Settings settings, Language language) {
        this.desk = desk;
        this.doors = doors;
        this.choice = choice;
        this.settings = settings;
        words = language.words();
    }

    @FXML
    private void initialize() {
        var open = desk.project().map(Optional::isPresent);
        show(program, open.map(o -> !o));
        show(project, open);
        show(undo, open);
        show(redo, open);
        show(asOf, desk.asOf().map(Optional::isPresent));
        project.textProperty().bind(desk.project().map(name -> name.orElse("")));
        asOf.textProperty().bind(desk.asOf().map(day -> day.map(d -> words.text("frame.as-of", d))
                .orElse("")));
        undo.disableProperty().bind(desk.undoable().map(u -> !u));
        redo.disableProperty().bind(desk.redoable().map(r -> !r));
        project.setOnShowing(_ -> listRecent());
        Choices.fill(languages, settings.languageProperty(), Language.CHOICES, Language::ownName);
        Choices.fill(themes, settings.themeProperty(), List.of(Theme.values()), words::name);
        Choices.fill(scales, settings.scaleProperty(), Settings.SCALES, s -> words.percent(s / 100.0, 0));
    }

    private void listRecent() {
        recent.getItems()
                .setAll(doors.recent().stream()
                        .map(p -> {
                            var item = new MenuItem(p.name());
                            item.setMnemonicParsing(false);
                            item.setOnAction(_ -> doors.openProject(p.file()));
                            return item;
                        })
                        .toList());
        recent.setDisable(recent.getItems().isEmpty());
    }

    @FXML
    private void importFiles() {
        var files = choice.data(bar);
        if (!files.isEmpty()) {
            doors.openFiles(files);
        }
    }

    @FXML
    private void openProject() {
        choice.project(bar).ifPresent(doors::openProject);
    }

    @FXML
    private void exportBook() {
        var name = desk.project().getValue().orElse("");
        choice.save(bar, name, "json").ifPresent(desk::exportBook);
    }

    @FXML
    private void closeProject() {
        doors.closeProject();
    }

    @FXML
    private void undo() {
        desk.undo();
    }

    @FXML
    private void redo() {
        desk.redo();
    }

    private static void show(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
