package org.clientele.ui.frame;

import java.util.HashSet;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.clientele.project.keys.Right;
import org.clientele.ui.Command;
import org.clientele.ui.Commands;
import org.clientele.ui.Guard;
import org.clientele.ui.Language;
import org.clientele.ui.Navigation;
import org.clientele.ui.Session;
import org.clientele.ui.Shown;
import org.clientele.workbook.History;
import org.clientele.workbook.History.Moment;

/// Every decision there was, the newest first, and which of them is now; a click goes there.
public final class HistoryController {

    private final Session session;
    private final Navigation navigation;
    private final Commands commands;
    private final Language language;

    @FXML
    private VBox root;

    @FXML
    private ToggleButton named;

    @FXML
    private ListView<MomentCell.Line> moments;

    public HistoryController(Session session, Navigation navigation, Commands commands, Language language) {
        this.session = session;
        this.navigation = navigation;
        this.commands = commands;
        this.language = language;
    }

    @FXML
    private void initialize() {
        moments.setCellFactory(_ -> new MomentCell(language.words()));
        session.historyProperty().when(Shown.in(root)).subscribe(_ -> list());
        named.selectedProperty().subscribe((_, _) -> list());
        moments.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        moments.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void list() {
        var history = session.historyProperty().get();
        var line = history.line().stream().map(Moment::number).collect(Collectors.toSet());
        var ahead = ahead(history);
        moments.getItems()
                .setAll(history.moments().reversed().stream()
                        .filter(m -> !named.isSelected() || !m.name().isEmpty())
                        .map(m -> new MomentCell.Line(m, place(m, history, line.contains(m.number()), ahead)))
                        .toList());
        moments.getSelectionModel()
                .select(moments.getItems().stream()
                        .filter(l -> l.place() == MomentCell.Place.NOW)
                        .findFirst()
                        .orElse(null));
    }

    private static MomentCell.Place place(Moment moment, History history, Boolean before, HashSet<Long> ahead) {
        if (moment.number() == history.now()) {
            return MomentCell.Place.NOW;
        }
        return before
                ? MomentCell.Place.BEFORE
                : ahead.contains(moment.number()) ? MomentCell.Place.AHEAD : MomentCell.Place.BRANCH;
    }

    /// What redo leads to, one after the other.
    private static HashSet<Long> ahead(History history) {
        var ahead = new HashSet<Long>();
        for (var next = history; next.canRedo(); ) {
            next = next.redo();
            ahead.add(next.now());
        }
        return ahead;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            go();
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && isRow((Node) event.getTarget())) {
            go();
        }
    }

    private static boolean isRow(Node node) {
        return node != null && (node instanceof MomentCell cell ? !cell.isEmpty() : isRow(node.getParent()));
    }

    private void go() {
        var chosen = moments.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.place() != MomentCell.Place.NOW && Guard.allows(root, Right.DECIDE)) {
            session.go(chosen.moment().number());
        }
    }

    @FXML
    private void nameNow() {
        commands.run(Command.RESTORE_POINT, root);
    }

    @FXML
    private void compare() {
        commands.run(Command.DIFFERENCE, root);
    }

    @FXML
    private void close() {
        navigation.hideDetails();
    }
}
