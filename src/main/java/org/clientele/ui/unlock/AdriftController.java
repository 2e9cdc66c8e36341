package org.clientele.ui.unlock;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.clientele.project.store.Adrift;
import org.clientele.spec.Problem;
import org.clientele.ui.Doors;
import org.clientele.ui.FileChoice;
import org.clientele.ui.Language;
import org.clientele.ui.Stranded;
import org.clientele.words.Words;

/// Says what happened to the file of the open project and offers to save everything elsewhere, or to try again.
public final class AdriftController {

    private final Stranded stranded;
    private final Doors doors;
    private final FileChoice choice;
    private final Words words;

    @FXML
    private VBox root;

    @FXML
    private Label title;

    @FXML
    private Label what;

    @FXML
    private Button save;

    @FXML
    private Button again;

    public AdriftController(Stranded stranded, Doors doors, FileChoice choice, Language language) {
        this.stranded = stranded;
        this.doors = doors;
        this.choice = choice;
        words = language.words();
    }

    @FXML
    private void initialize() {
        stranded.whatProperty().subscribe(found -> found.ifPresent(this::show));
    }

    private void show(Problem found) {
        boolean isDisk = found.key().equals(Adrift.DISK.key());
        title.setText(words.text(isDisk ? "adrift.title.disk" : "adrift.title", stranded.name()));
        what.setText(words.text(found.key(), found.args()));
    }

    @FXML
    private void save() {
        choice.save(root, stranded.name(), "clientele").ifPresent(stranded::save);
    }

    @FXML
    private void again() {
        stranded.again();
    }

    @FXML
    private void leave() {
        doors.closeProject();
    }
}
