package org.clientele.ui.imports;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.clientele.job.Job;
import org.clientele.job.Jobs;
import org.clientele.source.database.Engine;
import org.clientele.source.database.Password;
import org.clientele.source.database.Server;
import org.clientele.source.database.Tls;
import org.clientele.spec.Problem;
import org.clientele.ui.Language;
import org.clientele.ui.Options;
import org.clientele.ui.Shown;
import org.clientele.ui.Unseen;
import org.clientele.words.Words;

/// Asks which database to bring tables from. The password goes no further than the connection.
public final class DatabaseController {

    private final Asking asking;
    private final Jobs jobs;
    private final Words words;

    @FXML
    private ScrollPane root;

    @FXML
    private ComboBox<Engine> engine;

    @FXML
    private TextField host;

    @FXML
    private TextField port;

    @FXML
    private TextField database;

    @FXML
    private TextField user;

    @FXML
    private PasswordField password;

    @FXML
    private VBox form;

    @FXML
    private ComboBox<Tls> tls;

    @FXML
    private Button connect;

    @FXML
    private Label answer;

    public DatabaseController(Asking asking, Jobs jobs, Language language) {
        this.asking = asking;
        this.jobs = jobs;
        words = language.words();
    }

    @FXML
    private void initialize() {
        Options.fill(engine, List.of(Engine.values()), Engine::label);
        Options.fill(tls, List.of(Tls.values()), words::name);
        Options.onChoice(engine, e -> port.setText(String.valueOf(e.port())));
        engine.setValue(Engine.POSTGRESQL);
        port.setText(String.valueOf(Engine.POSTGRESQL.port()));
        tls.setValue(Tls.VERIFIED);
        root.visibleProperty().bind(asking.openProperty());
        root.managedProperty().bind(root.visibleProperty());
        Unseen.until(asking.openProperty(), form);
        asking.openProperty().when(Shown.in(root)).subscribe(this::forget);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
        answer.managedProperty().bind(answer.textProperty().isNotEmpty());
    }

    @FXML
    private void connect() {
        asking.enteredProperty().set(Optional.empty());
        try {
            var typed = port.getText().strip();
            int number = typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : 0;
            var server = new Server(
                    engine.getValue(), host.getText(), number, database.getText(), user.getText(), tls.getValue());
            var secret = new Password(password.getText());
            if (connect.isFocused()) {
                password.requestFocus(); // a disabled button hands the keyboard on to the one that leaves
            }
            connect.setDisable(true);
            answer.setText(words.text("database.asking"));
            jobs.start(
                    Job.of("database", server.label()),
                    progress -> Answer.of(server, secret, progress),
                    found -> show(server, secret, found));
        } catch (Problem problem) {
            answer.setText(words.text(problem.key(), problem.args()));
        }
    }

    /// Enter in a box asks as it does in a field; beside the form it would press the button of the page.
    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            connect.fire();
            event.consume();
        }
    }

    private void show(Server server, Password secret, Answer found) {
        connect.setDisable(false);
        if (found.problem().isEmpty()) {
            asking.enteredProperty().set(Optional.of(new Asking.Entered(server, secret, found.tables())));
        }
        answer.setText(found.problem()
                .map(p -> words.text(p.key(), p.args()))
                .orElseGet(() -> words.text("database.answers", found.tables().size())));
    }

    @FXML
    private void leave() {
        asking.close();
    }

    private void forget(Boolean open) {
        if (!open) {
            jobs.cancel("database");
            connect.setDisable(false);
            password.clear();
            answer.setText("");
        }
    }
}
