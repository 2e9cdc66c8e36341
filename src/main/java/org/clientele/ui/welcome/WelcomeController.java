package org.clientele.ui.welcome;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clientele.ui.Doors;
import org.clientele.ui.FileChoice;
import org.clientele.ui.FileDrop;
import org.clientele.ui.Language;
import org.clientele.ui.RecentProject;
import org.clientele.ui.Unclosed;
import org.clientele.words.Words;

/// The first page: drop files, open a project of before, try the sample.
public final class WelcomeController {

    private final Doors doors;
    private final FileChoice choice;
    private final Words words;

    @FXML
    private ScrollPane root;

    @FXML
    private Label title;

    @FXML
    private HBox unclosed;

    @FXML
    private Label kept;

    @FXML
    private VBox drop;

    @FXML
    private VBox recentBox;

    @FXML
    private TextField filter;

    @FXML
    private ListView<RecentProject> recent;

    public WelcomeController(Doors doors, FileChoice choice, Language language) {
        this.doors = doors;
        this.choice = choice;
        words = language.words();
    }

    @FXML
    private void initialize() {
        var projects = new FilteredList<>(doors.recent());
        projects.predicateProperty().bind(filter.textProperty().map(text -> project -> matches(project, text)));
        recent.setItems(projects);
        recent.setCellFactory(_ -> new RecentCell(doors, words));
        recent.setPlaceholder(new Label(words.text("welcome.filter.none")));
        recent.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> recent.getFixedCellSize() * Math.max(1, projects.size()) + 4,
                        projects,
                        recent.fixedCellSizeProperty()));
        recent.setOnKeyPressed(this::press);
        var some = Bindings.isNotEmpty(doors.recent());
        recentBox.visibleProperty().bind(some);
        recentBox.managedProperty().bind(some);
        title.textProperty().bind(some.map(s -> words.text(s ? "welcome.back" : "welcome.first")));
        unclosed.visibleProperty().bind(doors.unclosed().map(Optional::isPresent));
        unclosed.managedProperty().bind(unclosed.visibleProperty());
        kept.textProperty()
                .bind(doors.unclosed().map(left -> left.map(this::said).orElse("")));
        FileDrop.onto(drop, doors::receive);
    }

    private void press(KeyEvent event) {
        var chosen = Optional.ofNullable(recent.getSelectionModel().getSelectedItem());
        switch (event.getCode()) {
            case ENTER -> chosen.map(RecentProject::file).ifPresent(doors::openProject);
            case DELETE -> chosen.ifPresent(doors::forget);
            default -> {}
        }
    }

    private String said(Unclosed left) {
        return words.text(left.kept().key(), left.kept().args());
    }

    @FXML
    private void reopen() {
        doors.unclosed().getValue().map(Unclosed::file).ifPresent(doors::openProject);
    }

    @FXML
    private void chooseFiles() {
        var files = choice.data(root);
        if (!files.isEmpty()) {
            doors.openFiles(files);
        }
    }

    @FXML
    private void openProject() {
        choice.project(root).ifPresent(doors::openProject);
    }

    @FXML
    private void openSample() {
        doors.openSample();
    }

    private static boolean matches(RecentProject project, String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return project.name().toLowerCase(Locale.ROOT).contains(wanted)
                || project.file().toString().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
