package org.clientele.ui.explore;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clientele.ui.Doors;
import org.clientele.ui.FileChoice;
import org.clientele.ui.Notice;
import org.clientele.ui.Notices;
import org.clientele.ui.Options;
import org.clientele.ui.Shown;
import org.clientele.words.Words;

/// The explore stop: a table, and what is asked of it.
public final class ExploreController {

    private final Exploring exploring;
    private final Notices notices;
    private final Doors doors;
    private final FileChoice choice;
    private final Words words;
    private final ToggleGroup group = new ToggleGroup();

    @FXML
    private StackPane root;

    @FXML
    private BorderPane stop;

    @FXML
    private VBox empty;

    @FXML
    private Label facts;

    @FXML
    private ComboBox<String> table;

    @FXML
    private Button keep;

    @FXML
    private HBox tabs;

    @FXML
    private Node pair;

    public ExploreController(Exploring exploring, Notices notices, Doors doors, FileChoice choice) {
        this.exploring = exploring;
        this.notices = notices;
        this.doors = doors;
        this.choice = choice;
        words = exploring.words();
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        for (var mode : Mode.values()) {
            tabs.getChildren().add(tab(mode));
        }
        exploring.modeProperty().when(shown).subscribe(this::show);
        exploring.session().bookProperty().when(shown).subscribe(_ -> list());
        exploring.offersProperty().when(shown).subscribe(_ -> offer());
        Options.onChoice(table, id -> exploring.tableProperty().set(Optional.of(id)));
    }

    private Map<Mode, Node> parts() {
        return Map.of(Mode.PAIR, pair);
    }

    private static String name(Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    private ToggleButton tab(Mode mode) {
        var tab = new ToggleButton(words.text("explore.mode." + name(mode)));
        tab.setId("mode-" + name(mode));
        tab.setUserData(mode);
        tab.setToggleGroup(group);
        tab.getStyleClass().add("table-tab");
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        tab.setAccessibleText(tab.getText());
        tab.setOnAction(_ -> {
            exploring.modeProperty().set(mode);
            tab.setSelected(true);
        });
        tab.setOnKeyPressed(event -> {
            int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
            if (step != 0) {
                var all = tabs.getChildren();
                all.get(Math.floorMod(all.indexOf(tab) + step, all.size())).requestFocus();
                event.consume();
            }
        });
        return tab;
    }

    private void show(Mode now) {
        parts().forEach((mode, part) -> part.setVisible(mode == now));
        group.getToggles().stream()
                .filter(tab -> tab.getUserData() == now)
                .forEach(tab -> tab.setSelected(true));
        offer();
    }

    private void offer() {
        var offer = exploring.offer();
        keep.setDisable(offer.isEmpty());
        keep.setText(words.text(
                offer.filter(Offer::isTable).isPresent() ? "explore.keep.table" : "explore.keep.analysis"));
    }

    private void list() {
        var tables = exploring.tables();
        empty.setVisible(tables.isEmpty());
        stop.setVisible(!tables.isEmpty());
        var ids = tables.stream().map(org.clientele.workbook.Node::id).toList();
        if (exploring.tableProperty().get().filter(ids::contains).isEmpty()) {
            exploring.tableProperty().set(ids.stream().findFirst());
        }
        Options.fill(table, ids, id -> exploring
                .session()
                .book()
                .find(id)
                .map(org.clientele.workbook.Node::title)
                .orElse(id));
        table.setValue(exploring.tableProperty().get().orElse(null));
        facts.setText(words.text(
                "explore.facts", exploring.schema().map(s -> s.size()).orElse(0), ids.size()));
    }

    @FXML
    private void keep() {
        exploring.keep().ifPresent(title -> notices.tell(Notice.done(words.text("explore.kept", title))));
    }

    @FXML
    private void bringIn() {
        var files = choice.data(root);
        if (!files.isEmpty()) {
            doors.openFiles(files);
        }
    }

    @FXML
    private void sample() {
        doors.openSample();
    }
}
