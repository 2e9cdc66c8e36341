package org.clientele.ui.frame;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clientele.ui.Command;
import org.clientele.ui.Commands;
import org.clientele.ui.Language;
import org.clientele.ui.Stop;
import org.clientele.words.Words;

/// The sheet of shortcuts: every command that has keys, and the stops, from the list that binds them.
public final class ShortcutsController {

    private final Commands commands;
    private final Set<Stop> stops;
    private final Words words;

    @FXML
    private FlowPane areas;

    /// @param stops the stops that have a screen
    public ShortcutsController(Commands commands, Set<Stop> stops, Language language) {
        this.commands = commands;
        this.stops = stops;
        words = language.words();
    }

    @FXML
    private void initialize() {
        for (var area : Command.Area.values()) {
            var lines = Stream.of(Command.values())
                    .filter(c ->
                            c.area() == area && commands.isThere(c) && !c.keys().isEmpty())
                    .map(c -> line(words.name(c), keys(c)));
            areas.getChildren().add(card(words.name(area), lines));
        }
        var there = Stream.of(Stop.values())
                .filter(Stop::isOnRail)
                .filter(stops::contains)
                .map(stop -> line(words.name(stop), words.text("palette.stop.keys", stop.number())));
        areas.getChildren().add(card(words.text("shortcuts.stops"), there));
    }

    /// Other spellings of the same keys are left out.
    private static String keys(Command command) {
        return command.keys().stream()
                .map(Command::shown)
                .filter(k -> !k.toLowerCase(Locale.ROOT).matches(".*(equals|=|add|subtract|divide).*"))
                .distinct()
                .collect(Collectors.joining("  ·  "));
    }

    private static VBox card(String title, Stream<HBox> lines) {
        var head = new Label(title);
        head.getStyleClass().add("card-title");
        var card = new VBox(head);
        card.getStyleClass().addAll("card", "shortcut-card");
        lines.forEach(card.getChildren()::add);
        return card;
    }

    private static HBox line(String name, String keys) {
        var label = new Label(name);
        label.setWrapText(true);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var cap = new Label(keys);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(label, space, cap);
        row.getStyleClass().add("row");
        return row;
    }
}
