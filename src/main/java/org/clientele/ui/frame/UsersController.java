package org.clientele.ui.frame;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.clientele.project.keys.Right;
import org.clientele.project.keys.Slot;
import org.clientele.ui.Command;
import org.clientele.ui.Commands;
import org.clientele.ui.Language;
import org.clientele.ui.Shown;
import org.clientele.ui.Users;
import org.clientele.words.Words;

/// Who may open the project and as what; owners have a form beside it that changes that.
public final class UsersController {

    private final Users users;
    private final Commands commands;
    private final Words words;
    private final UserTable told;

    @FXML
    private ScrollPane root;

    @FXML
    private Label about;

    @FXML
    private Button protect;

    @FXML
    private VBox people;

    @FXML
    private TableView<Slot> ways;

    @FXML
    private Button rekey;

    @FXML
    private VBox userForm;

    @FXML
    private UserFormController userFormController;

    public UsersController(Users users, Commands commands, Language language) {
        this.users = users;
        this.commands = commands;
        words = language.words();
        told = new UserTable(users, words);
    }

    @FXML
    private void initialize() {
        told.columns(ways, about);
        userFormController.follow(ways.getSelectionModel(), this::renew);
        tell();
        users.projectProperty().when(Shown.in(root)).subscribe(_ -> opened());
    }

    /// A project that gets its first password, or loses its last, is opened anew.
    private void opened() {
        if (people.isVisible() != users.isProtected()) {
            tell();
            root.getScene().getWindow().sizeToScene();
        }
    }

    private void tell() {
        boolean manages = users.member().may(Right.MANAGE);
        var said = !users.isProtected() ? "users.unprotected" : manages ? "users.about" : "users.only-owners";
        about.setText(words.text(said, users.member().post()));
        show(protect, !users.isProtected());
        show(people, users.isProtected());
        renew();
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private void renew() {
        told.fill(ways, about, users.ways());
    }

    @FXML
    private void rekey() {
        commands.run(Command.REKEY, root);
    }

    @FXML
    private void own() {
        commands.run(Command.CHANGE_PASSWORD, root);
    }

    @FXML
    private void protect() {
        commands.run(Command.PROTECT, root);
    }
}
