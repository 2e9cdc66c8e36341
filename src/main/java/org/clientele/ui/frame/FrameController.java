package org.clientele.ui.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.clientele.ui.Fxml;
import org.clientele.ui.Navigation;
import org.clientele.ui.Notice;
import org.clientele.ui.Notices;
import org.clientele.ui.Shown;
import org.clientele.ui.Stop;

/// The window's content: bars, rail, the stop on the stage, details and the newest notice.
public final class FrameController {

    /// In ems: 1100 and 1280 pixels at 100 %.
    private static final double RAIL_WITH_NAMES = 78.6;

    private static final double DETAILS_BESIDE = 91.4;

    private final Navigation navigation;
    private final Notices notices;
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

    @FXML
    private StackPane stage;

    @FXML
    private HBox notice;

    @FXML
    private Label noticeText;

    @FXML
    private Button copyNotice;

    private final StackPane details = new StackPane();
    private final PauseTransition passing = new PauseTransition(Duration.seconds(6));

    /// @param screens the controller of each stop that there is
    public FrameController(
            Navigation navigation, Notices notices, Fxml fxml, Map<Stop, Class<?>> screens, Everywhere everywhere) {
        this.navigation = navigation;
        this.notices = notices;
        this.fxml = fxml;
        this.screens = screens;
        this.everywhere = everywhere;
    }

    @FXML
    private void initialize() {
        details.getStyleClass().add("details");
        var shown = Shown.in(root);
        root.sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(this::enter));
        navigation.stopProperty().when(shown).subscribe(this::show);
        navigation.detailsProperty().when(shown).subscribe(this::arrange);
        navigation.detailsWantedProperty().when(shown).subscribe(this::arrange);
        root.widthProperty().subscribe(this::arrange);
        noticeText.fontProperty().subscribe(this::arrange);
        notices.newestProperty().when(shown).subscribe(this::tell);
        passing.setOnFinished(_ -> notices.dismiss());
    }

    private void enter(Scene scene) {
        everywhere.install(scene, new Regions(List.of(topBar, rail, stage, details, statusBar)), screens.keySet());
    }

    private void show(Stop stop) {
        stage.getChildren().setAll(fxml.load(screens.get(stop)));
    }

    /// Puts the details beside the stage or, where the window is narrow, over it.
    private void arrange() {
        var em = noticeText.getFont().getSize();
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

    private void tell(Optional<Notice> newest) {
        notice.setVisible(newest.isPresent());
        notice.setManaged(newest.isPresent());
        passing.stop();
        newest.ifPresent(this::tell);
    }

    private void tell(Notice newest) {
        noticeText.setText(newest.text());
        toggle(notice, "done", newest.kind() == Notice.Kind.DONE);
        toggle(notice, "failure", newest.kind() == Notice.Kind.FAILURE);
        copyNotice.setVisible(newest.kind() != Notice.Kind.DONE);
        if (newest.kind() == Notice.Kind.DONE) {
            passing.playFromStart();
        }
    }

    @FXML
    private void copyNotice() {
        var content = new ClipboardContent();
        notices.newestProperty().get().ifPresent(n -> content.putString(n.text() + "\n" + n.code()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    @FXML
    private void closeNotice() {
        notices.dismiss();
    }

    private static void toggle(Node node, String style, boolean on) {
        node.getStyleClass().remove(style);
        if (on) {
            node.getStyleClass().add(style);
        }
    }
}
