package org.clientele.ui.frame;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.clientele.ui.Command;
import org.clientele.ui.Commands;
import org.clientele.ui.Desk;
import org.clientele.ui.Doors;
import org.clientele.ui.Language;
import org.clientele.ui.Needed;
import org.clientele.ui.Needs;
import org.clientele.ui.Settings;
import org.clientele.ui.Theme;
import org.clientele.words.Words;

/// The bar on top: the project, its history, its as-of date, the settings.
public final class TopBarController {

    private static final double NAME = 14;

    private final Desk desk;
    private final Doors doors;
    private final Commands commands;
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
    private Label post;

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

    public TopBarController(Desk desk, Doors doors, Commands commands, Settings settings, Language language) {
        this.desk = desk;
        this.doors = doors;
        this.commands = commands;
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
        show(post, desk.post().map(Optional::isPresent));
        post.textProperty().bind(desk.post().map(is -> is.map(words::name).orElse("")));
        post.tooltipProperty().bind(desk.post().map(is -> is.map(p -> new Tooltip(UserTable.means(words, p)))
                .orElse(null)));
        show(asOf, desk.asOf().map(Optional::isPresent));
        project.textProperty().bind(desk.project().map(name -> name.orElse("")));
        project.minWidthProperty()
                .bind(Bindings.createDoubleBinding(this::nameWidth, project.textProperty(), project.fontProperty()));
        asOf.textProperty().bind(desk.asOf().map(day -> day.map(d -> words.text("frame.as-of", d))
                .orElse("")));
        undo.disableProperty().bind(desk.undoable().map(u -> !u));
        redo.disableProperty().bind(desk.redoable().map(r -> !r));
        project.getItems().stream()
                .filter(item -> item.getUserData() != null)
                .forEach(item -> Needs.setRight(item, Needed.of(command(item))));
        project.setOnShowing(_ -> {
            listRecent();
            project.getItems().stream()
                    .filter(item -> item.getId() != null && item.getUserData() != null)
                    .forEach(item -> item.setVisible(commands.isOffered(command(item))));
        });
        Choices.fill(languages, settings.languageProperty(), Language.CHOICES, Language::ownName);
        Choices.fill(themes, settings.themeProperty(), List.of(Theme.values()), words::name);
        Choices.fill(scales, settings.scaleProperty(), Settings.SCALES, s -> words.percent(s / 100.0, 0));
    }

    /// The field for commands gives way to the name of the project, up to a length.
    private double nameWidth() {
        return Math.min(project.prefWidth(-1), NAME * project.getFont().getSize());
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

    /// Each entry of a menu, and each button, carries the command that it runs.
    @FXML
    private void run(ActionEvent event) {
        commands.run(
                event.getSource() instanceof MenuItem item
                        ? command(item)
                        : Command.valueOf(
                                ((Node) event.getSource()).getUserData().toString()),
                bar);
    }

    private static Command command(MenuItem item) {
        return Command.valueOf(item.getUserData().toString());
    }

    private static void show(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
