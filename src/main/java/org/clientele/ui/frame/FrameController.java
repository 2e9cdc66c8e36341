package org.clientele.ui.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.clientele.ui.Fxml;
import org.clientele.ui.Navigation;
import org.clientele.ui.Shown;
import org.clientele.ui.Stop;

/// The window's content: bars, rail, the stop on the stage and details.
public final class FrameController {

    /// In ems: 1100 and 1280 pixels at 100 %.
    private static final double RAIL_WITH_NAMES = 78.6;

    private static final double DETAILS_BESIDE = 91.4;

    private final Navigation navigation;
    private final Fxml fxml;
    private final Map<Stop, Class<?>> screens;
    private final Everywhere everywhere;

    @FXML
    private BorderPane root;

    @FXML
    private Parent topBar;

    @FXML
    private Parent rail;

    @FXML
    private Parent statusBar;

    @FXML
    private StackPane over;

    /// Has the size of the root's text, which every em is measured in.
    @FXML
    private Label ems;

    @FXML
    private StackPane stage;

    @FXML
    private Cover cover;

    private final StackPane details = new StackPane();
    private double em = 1;

    /// @param screens the controller of each stop that there is
    public FrameController(Navigation navigation, Fxml fxml, Map<Stop, Class<?>> screens, Everywhere everywhere) {
        this.navigation = navigation;
        this.fxml = fxml;
        this.screens = screens;
        this.everywhere = everywhere;
    }

    @FXML
    private void initialize() {
        details.getStyleClass().add("details");
        var shown = Shown.in(root);
        root.sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(this::enter));
        navigation.coveredProperty().when(shown).subscribe(covers -> cover.lie(root, covers));
        navigation.stopProperty().when(shown).subscribe(this::show);
        navigation.renewDetails();
        navigation.detailsProperty().when(shown).subscribe(_ -> arrange());
        navigation.detailsWantedProperty().when(shown).subscribe(_ -> arrange());
        root.widthProperty().subscribe(this::arrange);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveDetails);
    }

    /// Esc that nobody else took closes what is beside the stage.
    private void leaveDetails(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE
                && navigation.detailsProperty().get().isPresent()) {
            navigation.hideDetails();
            event.consume();
        }
    }

    private void enter(Scene scene) {
        everywhere.install(scene, new Regions(List.of(topBar, rail, stage, details, statusBar)), screens.keySet());
        scene.addPostLayoutPulseListener(this::follow);
    }

    /// Follows the size of the text between two frames: while styles are applied, JavaFX walks through the children,
    /// which must not move then.
    private void follow() {
        if (em != ems.getFont().getSize()) {
            em = ems.getFont().getSize();
            arrange();
            Platform.requestNextPulse();
        }
    }

    /// Where the keys were in the screen that goes, they are in the one that comes: Esc and Tab work there at once.
    private void show(Stop stop) {
        boolean inside = Keys.owner(stage).map(node -> Keys.isIn(stage, node)).orElse(true);
        stage.getChildren().setAll(fxml.load(screens.get(stop)));
        if (inside && !Keys.owner(stage).map(node -> Keys.isIn(stage, node)).orElse(false)) {
            stage.requestFocus();
        }
    }

    /// Puts the details beside the stage or, where the window is narrow, over it.
    private void arrange() {
        toggle(rail, "narrow", root.getWidth() < RAIL_WITH_NAMES * em);
        over.getChildren().remove(details);
        root.setRight(null);
        details.getChildren().setAll(navigation.detailsProperty().get().stream().toList());
        if (details.getChildren().isEmpty()
                || !navigation.detailsWantedProperty().get()) {
            return;
        }
        var narrow = root.getWidth() < DETAILS_BESIDE * em;
        toggle(details, "over", narrow);
        if (narrow) {
            StackPane.setAlignment(details, Pos.CENTER_RIGHT);
            over.getChildren().add(details);
        } else {
            root.setRight(details);
        }
    }

    private static void toggle(Node node, String style, boolean on) {
        node.getStyleClass().remove(style);
        if (on) {
            node.getStyleClass().add(style);
        }
    }
}
