package org.clientele.ui.unlock;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.clientele.project.backup.Damage;
import org.clientele.project.keys.Password;
import org.clientele.ui.Doors;
import org.clientele.ui.FileChoice;
import org.clientele.ui.Language;
import org.clientele.ui.Navigation;
import org.clientele.ui.Secrets;
import org.clientele.ui.Stop;
import org.clientele.ui.WayOut;
import org.clientele.words.Words;

/// Says what of a project is damaged and offers the ways out: its newest backup, what can still be read, another name.
public final class DamagedController {

    private final WayOut way;
    private final Doors doors;
    private final FileChoice choice;
    private final Navigation navigation;
    private final Words words;

    @FXML
    private VBox root;

    @FXML
    private Label title;

    @FXML
    private Label place;

    @FXML
    private Label what;

    @FXML
    private Label open;

    @FXML
    private VBox secret;

    @FXML
    private PasswordField password;

    @FXML
    private Button restore;

    @FXML
    private Label backup;

    @FXML
    private VBox saving;

    @FXML
    private Button save;

    @FXML
    private Button aside;

    @FXML
    private VBox renaming;

    public DamagedController(WayOut way, Doors doors, FileChoice choice, Navigation navigation, Language language) {
        this.way = way;
        this.doors = doors;
        this.choice = choice;
        this.navigation = navigation;
        words = language.words();
    }

    @FXML
    private void initialize() {
        for (Node part : new Node[] {open, secret, restore, saving, renaming}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        var lacking = way.busyProperty()
                .or(secret.visibleProperty().and(password.textProperty().isEmpty()));
        restore.disableProperty().bind(lacking);
        save.disableProperty().bind(lacking);
        aside.disableProperty().bind(way.busyProperty());
        way.damageProperty().subscribe(found -> found.ifPresent(this::show));
    }

    private void show(Damage found) {
        var said = new DamageWords(words, found);
        title.setText(said.title());
        place.setText(found.file().toString());
        what.setText(said.what());
        open.setVisible(
                way.stepProperty().get().history().isPresent() && found.blocks().isPresent());
        secret.setVisible(found.isProtected());
        restore.setVisible(found.newest().isPresent());
        backup.setText(said.backup());
        saving.setVisible(found.blocks().isPresent());
        renaming.setVisible(!said.isAside());
    }

    private Optional<Password> given() {
        return secret.isVisible() ? Optional.of(Secrets.take(password)) : Optional.empty();
    }

    @FXML
    private void restore() {
        way.damageProperty().get().flatMap(Damage::newest).ifPresent(newest -> choice.save(
                        root, words.text("backups.name", newest.manifest().name()), "clientele")
                .ifPresent(to -> way.restore(newest, to, given(), doors::openProject)));
    }

    @FXML
    private void save() {
        way.damageProperty().get().map(Damage::file).ifPresent(file -> choice.folder(root, file.resolveSibling(""))
                .ifPresent(to -> way.save(file, to, given(), doors::openProject)));
    }

    @FXML
    private void setAside() {
        way.damageProperty().get().ifPresent(found -> {
            way.setAside(found);
            doors.recent().stream()
                    .filter(recent -> recent.file().equals(found.file()))
                    .toList()
                    .forEach(doors::forget);
        });
    }

    @FXML
    private void leave() {
        password.clear();
        navigation.go(Stop.WELCOME);
    }
}
