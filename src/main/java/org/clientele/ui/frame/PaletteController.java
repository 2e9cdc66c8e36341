package org.clientele.ui.frame;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import org.clientele.ui.frame.PaletteCell.Line;

/// The command palette: whatever can be done or found, by a few letters of its name.
public final class PaletteController {

    private static final int PAGE = 8;

    private final PaletteList list;
    private List<Found> all = List.of();

    @FXML
    private VBox root;

    @FXML
    private TextField typed;

    @FXML
    private ListView<Line> lines;

    @FXML
    private Label count;

    public PaletteController(PaletteList list) {
        this.list = list;
    }

    @FXML
    private void initialize() {
        lines.setCellFactory(_ -> new PaletteCell());
        lines.setPlaceholder(new Label(list.words().text("palette.nothing")));
        all = list.all();
        typed.textProperty().subscribe(this::show);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        lines.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> run());
    }

    private void show(String text) {
        var found = Found.filter(all, text);
        var shown = new ArrayList<Line>();
        for (var one : found) {
            if (shown.isEmpty() || !group(shown.getLast()).equals(one.group())) {
                shown.add(new Line.Head(one.group()));
            }
            shown.add(new Line.Item(one));
        }
        lines.getItems().setAll(shown);
        lines.getSelectionModel().clearSelection();
        lines.scrollTo(0);
        choose(0, 1);
        count.setText(list.words().text("palette.count", found.size(), all.size()));
    }

    private static String group(Line line) {
        return switch (line) {
            case Line.Head(var name) -> name;
            case Line.Item(var found) -> found.group();
        };
    }

    private void pressed(KeyEvent event) {
        int at = lines.getSelectionModel().getSelectedIndex();
        boolean taken = true;
        switch (event.getCode()) {
            case DOWN -> choose(at + 1, 1);
            case UP -> choose(at - 1, -1);
            case PAGE_DOWN -> choose(Math.min(lines.getItems().size() - 1, at + PAGE), 1);
            case PAGE_UP -> choose(Math.max(0, at - PAGE), 1);
            case ENTER -> run();
            default -> taken = false;
        }
        if (taken) {
            event.consume();
        }
    }

    /// Chooses the line, or the next one that is no head.
    private void choose(int from, int way) {
        for (int i = from; i >= 0 && i < lines.getItems().size(); i += way) {
            if (lines.getItems().get(i) instanceof Line.Item) {
                lines.getSelectionModel().select(i);
                lines.scrollTo(Math.max(0, i - PAGE / 2));
                return;
            }
        }
    }

    /// The palette is gone and the window has the focus again before it is done.
    private void run() {
        if (lines.getSelectionModel().getSelectedItem() instanceof Line.Item(var found)
                && found.why().isEmpty()) {
            var window = root.getScene().getWindow();
            if (window instanceof PopupWindow popup) {
                var owner = popup.getOwnerWindow().getScene().getRoot();
                popup.hide();
                found.act().accept(owner);
            } else {
                found.act().accept(root);
            }
        }
    }
}
