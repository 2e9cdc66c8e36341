package org.clientele.ui.frame;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.clientele.project.keys.Right;
import org.clientele.ui.Language;
import org.clientele.ui.Navigation;
import org.clientele.ui.Needs;
import org.clientele.ui.Shown;
import org.clientele.ui.Stop;
import org.kordamp.ikonli.javafx.FontIcon;

/// The stops of the walk, at the left.
public final class RailController {

    private final Navigation navigation;
    private final Language language;
    private final Set<Stop> there;
    private final ToggleGroup group = new ToggleGroup();

    @FXML
    private VBox rail;

    /// @param there the stops that have a screen; the others have no button
    public RailController(Navigation navigation, Language language, Set<Stop> there) {
        this.navigation = navigation;
        this.language = language;
        this.there = there;
    }

    @FXML
    private void initialize() {
        Arrays.stream(Stop.values())
                .filter(Stop::isOnRail)
                .filter(there::contains)
                .forEach(this::add);
        var walking = navigation.stopProperty().map(Stop::isInProject);
        rail.visibleProperty().bind(walking);
        rail.managedProperty().bind(walking);
        navigation.stopProperty().when(Shown.in(rail)).subscribe(this::select);
    }

    private void add(Stop stop) {
        var name = language.words().name(stop);
        var button = new ToggleButton(name, new FontIcon(stop.icon()));
        button.setId("stop-" + stop.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("rail-stop");
        button.setToggleGroup(group);
        button.setUserData(stop);
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(language.words().text("frame.stop.tip", name, stop.number())));
        button.setOnAction(_ -> go(stop));
        rail.getChildren().add(Needs.right(Right.LOOK, button));
    }

    /// A second click on the chosen stop keeps it chosen.
    private void go(Stop stop) {
        navigation.visit(stop);
        select(stop);
    }

    private void select(Stop stop) {
        group.selectToggle(group.getToggles().stream()
                .filter(t -> t.getUserData() == stop.onRail())
                .findFirst()
                .orElse(null));
    }
}
