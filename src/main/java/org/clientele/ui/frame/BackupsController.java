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

    /// How many of the newer ones stay in sight above the chosen one.
    private static final int ABOVE = 3;

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
            backups.scrollTo(Math.max(0, place - ABOVE));
        });
        shown.subscribe(seen -> {
            if (seen) {
                safekeeping.list();
                backups.requestFocus();
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

    /// Returns what is chosen next: the same one, also where others came or went, so that nobody restores one that
    /// was not chosen; the newest where that was chosen, or where the one that was is gone.
    private int place(List<Backup> found) {
        if (backups.getSelectionModel().getSelectedIndex() <= 0) {
            return 0;
        }
        var same = chosen().map(Backup::file).orElseThrow();
        return Math.max(0, found.stream().map(Backup::file).toList().indexOf(same));
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
