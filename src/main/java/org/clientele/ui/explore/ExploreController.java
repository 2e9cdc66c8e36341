package org.clientele.ui.explore;

import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clientele.ui.Doors;
import org.clientele.ui.FileChoice;
import org.clientele.ui.LeftOut;
import org.clientele.ui.NoteButton;
import org.clientele.ui.Notice;
import org.clientele.ui.Notices;
import org.clientele.ui.Options;
import org.clientele.ui.Shown;
import org.clientele.ui.WhyNot;

/// The explore stop: a table, and what is asked of it.
public final class ExploreController {

    private final Exploring exploring;
    private final Notices notices;
    private final Doors doors;
    private final FileChoice choice;
    private final ModeTabs modes;

    @FXML
    private StackPane root;

    @FXML
    private BorderPane stop;

    @FXML
    private VBox empty;

    @FXML
    private Label facts;

    @FXML
    private LeftOut leftOut;

    @FXML
    private ComboBox<String> table;

    @FXML
    private ComboBox<String> kept;

    @FXML
    private NoteButton note;

    @FXML
    private WhyNot whyNot;

    @FXML
    private Button keep;

    @FXML
    private HBox tabs;

    @FXML
    private Node pair;

    @FXML
    private Node summary;

    @FXML
    private Node correlations;

    @FXML
    private Node compare;

    @FXML
    private Node target;

    public ExploreController(Exploring exploring, Notices notices, Doors doors, FileChoice choice) {
        this.exploring = exploring;
        this.notices = notices;
        this.doors = doors;
        this.choice = choice;
        modes = new ModeTabs(exploring.words(), exploring.modeProperty()::set);
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        tabs.getChildren().setAll(modes.all());
        exploring.modeProperty().when(shown).subscribe(this::show);
        exploring.session().bookProperty().when(shown).subscribe(_ -> list());
        exploring.tableProperty().when(shown).subscribe(_ -> list());
        exploring.offersProperty().when(shown).subscribe(_ -> offer());
        kept.managedProperty().bind(kept.visibleProperty());
        note.follow(exploring.session(), exploring.words(), Options.chosen(kept));
        Options.onChoice(kept, id -> exploring.session().book().find(id).ifPresent(new Kept(exploring)::show));
        Options.onChoice(table, id -> exploring.tableProperty().set(Optional.of(id)));
    }

    private Map<Mode, Node> parts() {
        return Map.of(
                Mode.PAIR, pair,
                Mode.SUMMARY, summary,
                Mode.CORRELATIONS, correlations,
                Mode.COMPARE, compare,
                Mode.TARGET, target);
    }

    private void show(Mode now) {
        parts().forEach((mode, part) -> part.setVisible(mode == now));
        modes.select(now);
        offer();
    }

    private void offer() {
        whyNot.say(exploring.whyNot());
        keep.setText(exploring.keeping());
    }

    private void list() {
        var tables = exploring.tables();
        empty.setVisible(tables.isEmpty());
        stop.setVisible(!tables.isEmpty());
        var ids = tables.stream().map(org.clientele.workbook.Node::id).toList();
        exploring.settle(ids);
        new Boxes(exploring, table, kept).fill(ids);
        exploring.tell(facts, leftOut, ids.size());
    }

    @FXML
    private void keep() {
        exploring.keep().ifPresent(said -> notices.tell(Notice.done(said)));
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
