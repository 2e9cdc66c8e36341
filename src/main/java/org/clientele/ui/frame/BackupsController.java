package org.clientele.ui.frame;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.clientele.project.backup.Backup;
import org.clientele.ui.FileChoice;
import org.clientele.ui.Language;
import org.clientele.ui.Safekeeping;
import org.clientele.ui.Settings;
import org.clientele.ui.Shown;

/// The backups of the open project, the newest first: which were found whole, where they lie, and the way back from
/// one.
public final class BackupsController {

    private final Safekeeping safekeeping;
    private final Settings settings;
    private final Language language;
    private final FileChoice choice;

    @FXML
    private VBox root;

    @FXML
    private Label folder;

    @FXML
    private CheckBox byItself;

    @FXML
    private ListView<Backup> backups;

    @FXML
    private Button restore;

    @FXML
    private Button check;

    public BackupsController(Safekeeping safekeeping, Settings settings, Language language, FileChoice choice) {
        this.safekeeping = safekeeping;
        this.settings = settings;
        this.language = language;
        this.choice = choice;
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        var words = language.words();
        folder.textProperty().bind(settings.backupsProperty().map(Path::toString));
        byItself.selectedProperty().bindBidirectional(settings.backsUpByItselfProperty());
        backups.setCellFactory(_ -> new BackupCell(words));
        backups.setPlaceholder(empty());
        safekeeping.backupsProperty().when(shown).subscribe(found -> {
            var place = place(found);
            backups.getItems().setAll(found);
            backups.getSelectionModel().select(place);
        });
        shown.subscribe(seen -> {
            if (seen) {
                safekeeping.list();
            }
        });
        var none = backups.getSelectionModel()
                .selectedItemProperty()
                .map(_ -> false)
                .orElse(true);
        restore.disableProperty().bind(none);
        check.disableProperty().bind(none);
    }

    private Label empty() {
        var label = new Label(language.words().text("backups.none"));
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }

    /// Returns what is chosen next: the newest where there is another one, else the one that was.
    private int place(List<Backup> found) {
        boolean same = files(found).equals(files(backups.getItems()));
        return same ? Math.max(0, backups.getSelectionModel().getSelectedIndex()) : 0;
    }

    private static List<Path> files(List<Backup> backups) {
        return backups.stream().map(Backup::file).toList();
    }

    private Optional<Backup> chosen() {
        return Optional.ofNullable(backups.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void backUp() {
        safekeeping.backUp();
    }

    @FXML
    private void check() {
        chosen().ifPresent(safekeeping::verify);
    }

    @FXML
    private void restore() {
        chosen().ifPresent(backup -> choice.save(
                        root,
                        language.words().text("backups.name", backup.manifest().name()),
                        "clientele")
                .ifPresent(file -> safekeeping.restore(backup, file)));
    }

    @FXML
    private void chooseFolder() {
        var property = settings.backupsProperty();
        choice.folder(root, property.get()).ifPresent(property::set);
    }
}
